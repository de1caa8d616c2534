package bangfu.household.leads;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.Snapshots;
import bangfu.household.safeguards.Circumstances;
import bangfu.household.safeguards.StableTransfers;
import bangfu.household.safeguards.VillageAssets;
import bangfu.household.standards.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads many households at once, with all that the rules look at. */
@ApplicationScoped
class Situations {
  private static final String NOW =
      "select s.snapshot::text from household_snapshots s where s.household_id = any (?::uuid[])"
          + " order by s.household_id";
  private static final String LAST_REVISION =
      "select r.snapshot::text from unnest(?::uuid[]) as wanted (id), lateral (select snapshot"
          + " from revision where aggregate = 'household' and aggregate_id = wanted.id"
          + " order by aggregate_version desc limit 1) r order by wanted.id";

  private final Sql sql;
  private final Standards standards;
  private final VillageAssets assets;
  private final StableTransfers transfers;
  private final Identities identities;

  Situations(
      Sql sql,
      Standards standards,
      VillageAssets assets,
      StableTransfers transfers,
      Identities identities) {
    this.sql = sql;
    this.standards = standards;
    this.assets = assets;
    this.transfers = transfers;
    this.identities = identities;
  }

  /** Where a household is read from. */
  enum From {
    /** The tables: what is there, even if somebody forgot its revision. */
    TABLES(NOW),
    /** The revision log, which has made the snapshot already. */
    REVISIONS(LAST_REVISION);

    private final String sql;

    From(String sql) {
      this.sql = sql;
    }
  }

  List<Situation> read(List<UUID> households, LocalDate day, From from) {
    Set<UUID> elsewhere = identities.elsewhere(households);
    Set<String> stable = transfers.on(day);
    Map<DivisionCode, Circumstances> villages = new HashMap<>();
    return sql
        .list(
            from.sql,
            row -> Snapshots.household(row.getString(1)),
            (Object) households.stream().map(UUID::toString).toArray(String[]::new))
        .stream()
        .map(h -> circumstances(h, day, stable, villages))
        .map(c -> new Situation(c, identities.faults(c.household(), day), elsewhere))
        .toList();
  }

  /** What a village has is asked once for all its households. */
  private Circumstances circumstances(
      HouseholdRecord household,
      LocalDate day,
      Set<String> stable,
      Map<DivisionCode, Circumstances> villages) {
    Circumstances neighbour =
        villages.computeIfAbsent(
            household.villageCode(),
            village ->
                new Circumstances(
                    household,
                    day,
                    standards.on(village, day),
                    assets.facts(village, day),
                    stable));
    return new Circumstances(household, day, neighbour.standards(), neighbour.village(), stable);
  }
}
