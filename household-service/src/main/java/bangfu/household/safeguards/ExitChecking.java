package bangfu.household.safeguards;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.AsOf;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.HouseholdRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Judges by the facts on file whether a household may exit. */
@ApplicationScoped
public class ExitChecking {
  private final HouseholdRecords records;

  ExitChecking(HouseholdRecords records) {
    this.records = records;
  }

  /**
   * Every criterion on a day, in the running transaction.
   *
   * @throws Problem 404 where the household is absent, out of scope, or not on file then; 422
   *     NO_STANDARD_FOR_DATE where a line or threshold is not set for the day
   */
  public ExitCheck check(HouseholdId id, LocalDate day, Scope scope) {
    records.find(id, scope, AsOf.day(day)).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    return ExitCheck.of(
        id,
        day,
        List.of(
            new Criterion(
                "INCOME", Result.UNKNOWN, null, null, null, "", "", List.of(Reason.of("TODO")))));
  }
}
