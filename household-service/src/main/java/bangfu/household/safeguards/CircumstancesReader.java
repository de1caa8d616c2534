package bangfu.household.safeguards;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.AsOf;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.HouseholdRecords;
import bangfu.household.standards.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Gathers what a household is judged by. */
@ApplicationScoped
class CircumstancesReader {
  private final HouseholdRecords records;
  private final Standards standards;
  private final VillageAssets assets;
  private final StableTransfers transfers;

  CircumstancesReader(
      HouseholdRecords records,
      Standards standards,
      VillageAssets assets,
      StableTransfers transfers) {
    this.records = records;
    this.standards = standards;
    this.assets = assets;
    this.transfers = transfers;
  }

  /**
   * In the running transaction.
   *
   * @throws Problem 404 where the household is absent, out of scope, or was not on file
   */
  Circumstances read(HouseholdId id, AsOf asOf, Scope scope) {
    HouseholdRecord household =
        records.find(id, scope, asOf).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    LocalDate day = asOf.day();
    return new Circumstances(
        household,
        day,
        standards.on(household.villageCode(), day),
        assets.facts(household.villageCode(), day),
        transfers.on(day));
  }
}
