package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.Evidence;
import bangfu.household.changes.kinds.SafeguardSurveyed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was asked about food, clothing and water; the last survey of a day counts. */
@ApplicationScoped
class Surveying implements Effect<SafeguardSurveyed> {
  private final Sql sql;

  Surveying(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Class<SafeguardSurveyed> form() {
    return SafeguardSurveyed.class;
  }

  @Override
  public List<String> touches(SafeguardSurveyed change) {
    return List.of("/surveys/" + change.surveyedOn() + "/");
  }

  @Override
  public Outcome apply(SafeguardSurveyed change, Case it) {
    sql.update(
        "insert into safeguard_survey (household_id, village_code, surveyed_on, staple_short,"
            + " protein_available, seasonal_clothes, bedding, shoes, water_litres_per_day,"
            + " water_impure, water_test_failed, water_round_trip_minutes, water_distance_metres,"
            + " water_height_metres, water_guarantee_percent, evidence, source, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict on constraint surveyed_once_a_day do update set"
            + " staple_short = excluded.staple_short,"
            + " protein_available = excluded.protein_available,"
            + " seasonal_clothes = excluded.seasonal_clothes, bedding = excluded.bedding,"
            + " shoes = excluded.shoes, water_litres_per_day = excluded.water_litres_per_day,"
            + " water_impure = excluded.water_impure,"
            + " water_test_failed = excluded.water_test_failed,"
            + " water_round_trip_minutes = excluded.water_round_trip_minutes,"
            + " water_distance_metres = excluded.water_distance_metres,"
            + " water_height_metres = excluded.water_height_metres,"
            + " water_guarantee_percent = excluded.water_guarantee_percent,"
            + " evidence = excluded.evidence, source = excluded.source,"
            + " recorded_by = excluded.recorded_by, recorded_at = now()",
        it.id().value(),
        it.village(),
        change.surveyedOn(),
        change.stapleShort(),
        change.proteinAvailable(),
        change.seasonalClothes(),
        change.bedding(),
        change.shoes(),
        change.waterLitresPerDay(),
        change.waterImpure(),
        change.waterTestFailed(),
        change.waterRoundTripMinutes(),
        change.waterDistanceMetres(),
        change.waterHeightMetres(),
        change.waterGuaranteePercent(),
        Evidence.digests(change.evidence()),
        change.source(),
        it.maker());
    return Outcome.ITSELF;
  }
}
