package bangfu.household.lifecycle;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opening a proceeding for a household. */
@ApplicationScoped
class Opening {
  private final Proceedings proceedings;
  private final Definitions definitions;
  private final Effects effects;
  private final CodeLists codes;
  private final DatedActs acts;

  Opening(
      Proceedings proceedings,
      Definitions definitions,
      Effects effects,
      CodeLists codes,
      DatedActs acts) {
    this.proceedings = proceedings;
    this.definitions = definitions;
    this.effects = effects;
    this.codes = codes;
    this.acts = acts;
  }

  @Transactional
  public Proceeding open(NewProceeding.OfHousehold about, Caller by) {
    return proceedings.get(open(about, null, by), by.scope());
  }

  /** In the running transaction, for a list or for itself. */
  ProceedingId open(NewProceeding.OfHousehold about, @Nullable ExitListId list, Caller by) {
    checkCodes(about);
    LocalDate day = acts.day("openedOn", about.openedOn(), null);
    Effects.Subject subject = effects.subject(about.householdId(), by.scope());
    ProcedureDefinition definition = definitions.on(about.kind(), day);
    if (about instanceof NewProceeding.Watch watch
        && !definition.monitorKinds().contains(watch.monitorKind())) {
      throw new Problem(
          LifecycleProblem.NO_PROCEDURE_FOR_DATE, Map.of("kind", watch.monitorKind(), "date", day));
    }
    if (proceedings.isRunningFor(about.householdId())) {
      throw new Problem(LifecycleProblem.PROCEEDING_RUNNING);
    }
    effects.permitted(subject, Commands.first(definition, about), null, day);
    return proceedings.open(definition, about, subject.locked().village(), day, list, by.subject());
  }

  private void checkCodes(NewProceeding about) {
    List<InputError> errors = new ArrayList<>();
    if (about instanceof NewProceeding.Identification identification) {
      List<String> causes = new ArrayList<>(identification.otherCauses());
      check(errors, "/mainCause", CodeList.POVERTY_CAUSE, List.of(identification.mainCause()));
      check(errors, "/otherCauses", CodeList.POVERTY_CAUSE, causes);
      causes.add(identification.mainCause());
      checkDistinct(errors, "/otherCauses", causes);
    } else if (about instanceof NewProceeding.Watch watch) {
      check(errors, "/risks", CodeList.MONITORING_RISK, watch.risks());
      checkDistinct(errors, "/risks", watch.risks());
    }
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
  }

  private void check(List<InputError> errors, String pointer, CodeList list, List<String> given) {
    if (!given.stream().allMatch(code -> codes.has(list, code))) {
      errors.add(new InputError(pointer, "UNKNOWN_CODE", ""));
    }
  }

  private static void checkDistinct(List<InputError> errors, String pointer, List<String> given) {
    if (given.stream().distinct().count() < given.size()) {
      errors.add(new InputError(pointer, "DUPLICATE", ""));
    }
  }
}
