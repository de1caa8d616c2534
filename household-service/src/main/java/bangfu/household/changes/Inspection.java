package bangfu.household.changes;

import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.Findings;
import bangfu.household.codelists.CodeLists;
import bangfu.household.registry.FieldChecks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at what a change says, before any household is looked at. */
@ApplicationScoped
class Inspection {
  private final CodeLists lists;
  private final FieldChecks checks;
  private final DatedActs acts;

  Inspection(CodeLists lists, FieldChecks checks, DatedActs acts) {
    this.lists = lists;
    this.checks = checks;
    this.acts = acts;
  }

  /**
   * @throws Problem {@code INVALID_INPUT} with everything that is wrong, or {@code
   *     EVIDENCE_REQUIRED}
   */
  void check(Change change) {
    Findings findings = new Findings(lists, checks, acts.today());
    change.check(findings);
    findings.refuse();
    if (!change.proven()) {
      String accepted =
          change.kind().evidence().stream()
              .map(Enum::name)
              .sorted()
              .collect(Collectors.joining(", "));
      throw new Problem(ChangeProblem.EVIDENCE_REQUIRED, Map.of("accepted", accepted));
    }
  }
}
