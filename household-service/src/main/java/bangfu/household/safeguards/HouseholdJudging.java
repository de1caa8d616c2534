package bangfu.household.safeguards;

import bangfu.commons.caller.Scope;
import bangfu.commons.value.AsOf;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.facts.Income;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked of one household: its safeguards, its incomes, whether it may exit. */
@ApplicationScoped
class HouseholdJudging {
  private final CircumstancesReader circumstances;
  private final ExitChecking exits;
  private final StableTransfers transfers;
  private final Clock clock;

  HouseholdJudging(
      CircumstancesReader circumstances,
      ExitChecking exits,
      StableTransfers transfers,
      Clock clock) {
    this.circumstances = circumstances;
    this.exits = exits;
    this.transfers = transfers;
    this.clock = clock;
  }

  HouseholdSafeguards safeguards(HouseholdId id, @Nullable AsOf asOf, Scope scope) {
    return HouseholdSafeguards.of(id, circumstances.read(id, orToday(asOf), scope));
  }

  ExitCheck exit(HouseholdId id, @Nullable AsOf asOf, Scope scope) {
    return exits.check(id, orToday(asOf), scope);
  }

  HouseholdIncomes incomes(HouseholdId id, @Nullable AsOf asOf, Scope scope) {
    AsOf day = orToday(asOf);
    Circumstances c = circumstances.read(id, day, scope);
    return new HouseholdIncomes(
        id,
        day.day(),
        Objects.requireNonNull(c.household().incomes()).stream().map(this::declared).toList());
  }

  /** What counted as stable on the last day of the period. */
  private HouseholdIncomes.Declared declared(Income income) {
    return new HouseholdIncomes.Declared(
        income, IncomeFigures.of(income, transfers.on(income.to().minusDays(1))));
  }

  private AsOf orToday(@Nullable AsOf asOf) {
    return asOf == null ? AsOf.day(LocalDate.now(clock)) : asOf;
  }
}
