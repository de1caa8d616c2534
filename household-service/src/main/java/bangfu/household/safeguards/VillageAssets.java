package bangfu.household.safeguards;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a village has on a day, and what its households' lists say of it. */
@ApplicationScoped
public class VillageAssets {
  static final String CLINIC = "CLINIC";

  private final Sql sql;

  VillageAssets(Sql sql) {
    this.sql = sql;
  }

  /** One thing that a village has or had. */
  record Asset(String kind, int trainedStaff, boolean there) {}

  /** All of the village that were on file by the day. */
  List<Asset> of(DivisionCode village, LocalDate day) {
    return sql.list(
        "select kind, trained_staff, valid @> ?::date as there from village_asset"
            + " where division_code = ? and lower(valid) <= ?",
        row ->
            new Asset(row.getString("kind"), row.getInt("trained_staff"), row.getBoolean("there")),
        day,
        village.value(),
        day);
  }

  /** What the households of the village share on a day, in the running transaction. */
  public VillageFacts facts(DivisionCode village, LocalDate day) {
    Result clinic = clinic(of(village, day));
    return sql.one(
        "select exists (select from enrolment where term = ? and village_code = ?) as enrolments,"
            + " exists (select from insurance where year = ? and village_code = ?"
            + " and kind in ('RESIDENT', 'EMPLOYEE')) as insurances",
        row -> new VillageFacts(clinic, row.getBoolean(1), row.getBoolean(2)),
        Schooling.term(day).toString(),
        village.value(),
        day.getYear(),
        village.value());
  }

  private static Result clinic(List<Asset> assets) {
    return known(assets, Set.of(CLINIC));
  }

  /** There, gone, or never on file, which says nothing. */
  static Result known(List<Asset> assets, Set<String> kinds) {
    List<Asset> ofKind = assets.stream().filter(a -> kinds.contains(a.kind())).toList();
    if (ofKind.isEmpty()) {
      return Result.UNKNOWN;
    }
    return ofKind.stream().anyMatch(Asset::there) ? Result.PASS : Result.FAIL;
  }
}
