package bangfu.inspection.issue;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.StaffNo;
import bangfu.inspection.registry.Households;
import bangfu.inspection.registry.RegistryProblem;
import bangfu.inspection.registry.Villages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts issues, each with its number. */
@ApplicationScoped
public class Drafting {
  private final DatedActs acts;
  private final Villages villages;
  private final Households households;
  private final Opening opening;

  Drafting(DatedActs acts, Villages villages, Households households, Opening opening) {
    this.acts = acts;
    this.villages = villages;
    this.households = households;
    this.opening = opening;
  }

  @Transactional
  IssueView enter(NewIssue body, Caller caller) {
    LocalDate day = acts.day("reportedOn", body.reportedOn(), null);
    if (!villages.exists(body.villageCode(), day, caller.scope())) {
      throw new Problem(
          RegistryProblem.UNKNOWN_VILLAGE, Map.of("village", body.villageCode(), "day", day));
    }
    return draft(body.draft(day), caller);
  }

  /** Drafts an issue of a village that the caller was found to answer for. */
  @Transactional
  public IssueView draft(Draft draft, Caller caller) {
    requirePerson(draft);
    return opening.open(draft, caller);
  }

  /** A demand is about somebody, a person belongs to a household, and that to the village. */
  private void requirePerson(Draft draft) {
    UUID household = draft.householdId();
    UUID person = draft.personId();
    requireIf(draft.demand() != null && person == null, "/personId");
    requireIf(person != null && household == null, "/householdId");
    boolean known =
        household == null
            || (draft.visitId() != null || households.exists(household, draft.village()))
                && (person == null || households.hasMember(household, person));
    if (!known) {
      throw new Problem(RegistryProblem.UNKNOWN_PERSON);
    }
  }

  private static void requireIf(boolean missing, String pointer) {
    if (missing) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError(pointer, "REQUIRED", "")));
    }
  }

  /** Gives a draft its number and writes it. */
  @ApplicationScoped
  static class Opening {
    private final Issues issues;
    private final Numbers numbers;
    private final Ledger ledger;
    private final IssueViews views;

    Opening(Issues issues, Numbers numbers, Ledger ledger, IssueViews views) {
      this.issues = issues;
      this.numbers = numbers;
      this.ledger = ledger;
      this.views = views;
    }

    IssueView open(Draft draft, Caller caller) {
      String number =
          numbers.next("LZ-" + draft.reportedOn().getYear() + "-" + draft.source().letter());
      @Nullable String staffNo = caller.staffNo().map(StaffNo::value).orElse(null);
      Issue issue = new Issue(number, draft, caller.subject(), staffNo);
      issues.persist(issue);
      Step step = new Step(Command.DRAFTING, null, issue.state(), draft.reportedOn());
      ledger.record(issue, step, null, draft.evidence(), caller);
      return views.show(issue.id());
    }
  }
}
