package bangfu.household.safeguards;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.AsOf;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges by the facts on file whether a household may exit (中办国办《关于建立贫困退出机制的意见》2016): a stable
 * income above the line, and none of the safeguards failed or unknown.
 */
@ApplicationScoped
public class ExitChecking {
  private final CircumstancesReader circumstances;

  ExitChecking(CircumstancesReader circumstances) {
    this.circumstances = circumstances;
  }

  /**
   * Every criterion on a day, in the running transaction.
   *
   * @throws Problem 404 where the household is absent, out of scope, or not on file then; 422
   *     NO_STANDARD_FOR_DATE where a line or threshold is not set for the day
   */
  public ExitCheck check(HouseholdId id, LocalDate day, Scope scope) {
    return check(id, AsOf.day(day), scope);
  }

  ExitCheck check(HouseholdId id, AsOf asOf, Scope scope) {
    return ExitCheck.of(id, asOf.day(), criteria(circumstances.read(id, asOf, scope)));
  }

  static List<Criterion> criteria(Circumstances c) {
    return Stream.concat(Stream.of(Livelihood.income(c)), Safeguards.all(c).stream()).toList();
  }
}
