package bangfu.household.assets;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.divisions.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what villages have, from when until when. */
@ApplicationScoped
class VillageAssets {
  private static final String SELECT =
      "select a.*, lower(a.valid) as valid_from, upper(a.valid) as valid_to from village_asset a"
          + " where a.division_code ^@ any (?)";

  private final Sql sql;
  private final Divisions divisions;
  private final CodeLists lists;
  private final DatedActs acts;

  VillageAssets(Sql sql, Divisions divisions, CodeLists lists, DatedActs acts) {
    this.sql = sql;
    this.divisions = divisions;
    this.lists = lists;
    this.acts = acts;
  }

  @Transactional
  public VillageAssetView enter(NewVillageAsset asset, Caller caller) {
    if (!lists.has(CodeList.ASSET_KIND, asset.kind())) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/kind", "UNKNOWN_CODE", "")));
    }
    LocalDate from = acts.day("from", asset.from(), null);
    divisions.requireValid(asset.divisionCode(), from, caller.scope());
    List<String> equipment = asset.equipment() == null ? List.of() : asset.equipment();
    UUID id =
        sql.one(
            "insert into village_asset (division_code, kind, name, equipment, trained_staff, valid,"
                + " recorded_by) values (?, ?, ?, ?, ?, daterange(?, null), ?) returning id",
            row -> row.getObject(1, UUID.class),
            asset.divisionCode().value(),
            asset.kind(),
            asset.name(),
            equipment.toArray(String[]::new),
            asset.trainedStaff(),
            from,
            caller.subject());
    return find(id, caller.scope());
  }

  @Transactional
  public VillageAssetView end(UUID id, LocalDate endedOn, Caller caller) {
    VillageAssetView asset =
        sql.first(
                SELECT + " and a.id = ? for update",
                VillageAssets::view,
                caller.scope().forQuery(),
                id)
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    if (asset.to() != null) {
      throw new Problem(AssetProblem.ASSET_ENDED);
    }
    LocalDate end = acts.day("endedOn", endedOn, asset.from().plusDays(1));
    sql.update(
        "update village_asset set valid = daterange(lower(valid), ?), version = version + 1"
            + " where id = ?",
        end,
        id);
    return find(id, caller.scope());
  }

  VillageAssetView find(UUID id, Scope scope) {
    return sql.first(SELECT + " and a.id = ?", VillageAssets::view, scope.forQuery(), id)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** By division; those of a day, or of all times. */
  List<VillageAssetView> list(
      @Nullable DivisionCode division,
      @Nullable String kind,
      @Nullable LocalDate asOf,
      PageRequest page,
      Scope scope) {
    return sql.list(
        SELECT
            + " and a.division_code ^@ ? and (?::text is null or a.kind = ?)"
            + " and (?::date is null or a.valid @> ?::date)"
            + " and (a.division_code, a.id) > (?, ?::uuid) order by a.division_code, a.id limit ?",
        VillageAssets::view,
        scope.forQuery(),
        division == null ? "" : division.prefix(),
        kind,
        kind,
        asOf,
        asOf,
        page.after(0, ""),
        page.idAfter(1),
        page.fetch());
  }

  private static VillageAssetView view(ResultSet row) throws SQLException {
    return new VillageAssetView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        row.getString("kind"),
        row.getString("name"),
        Arrays.asList((String[]) row.getArray("equipment").getArray()),
        row.getInt("trained_staff"),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"));
  }
}
