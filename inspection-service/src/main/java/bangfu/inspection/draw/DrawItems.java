package bangfu.inspection.draw;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drawn households. */
@ApplicationScoped
class DrawItems {
  private static final Set<String> SEE_ALL =
      Set.of(Roles.OFFICE, Roles.TOWN, Roles.LEADER, Roles.DISCIPLINE, Roles.AUDIT);

  private final Sql sql;

  DrawItems(Sql sql) {
    this.sql = sql;
  }

  /**
   * The drawn households that the caller may see: an inspector those allocated to him, a village
   * its own once they have been visited, so that nobody is warned.
   */
  @Transactional
  List<DrawItem> page(UUID draw, PageRequest page, Caller caller) {
    boolean all = caller.roles().stream().anyMatch(SEE_ALL::contains);
    return sql.list(
        "select i.*, h.household_no, v.id as visit_id from draw_item i"
            + " left join registry_household h on h.id = i.household_id"
            + " left join visit v on v.draw_item_id = i.id"
            + " where i.draw_id = ? and i.village_code ^@ any (?) and i.place > ?"
            + " and (? or i.inspector_staff_no = ? or ? and v.id is not null)"
            + " order by i.place limit ?",
        DrawItems::item,
        draw,
        caller.scope().forQuery(),
        page.isFirst() ? 0 : Integer.parseInt(page.after().get(0)),
        all,
        caller.is(Roles.INSPECTOR) ? caller.staffNo().map(StaffNo::value).orElse("") : "",
        caller.is(Roles.VILLAGE),
        page.fetch());
  }

  /** Who was drawn at which place, to be compared with a replay. */
  List<Outcome> outcomes(UUID draw) {
    return sql.list(
        "select place, household_id, inspector_staff_no from draw_item where draw_id = ?"
            + " order by place",
        row ->
            new Outcome(row.getInt(1), row.getObject(2, UUID.class), new StaffNo(row.getString(3))),
        draw);
  }

  void insert(UUID draw, UUID campaign, List<SpotCheck.Drawn> drawn) {
    sql.batch(
        "insert into draw_item (draw_id, campaign_id, place, household_id, village_code, stratum,"
            + " inspector_staff_no, inspector_home_village) values (?, ?, ?, ?, ?, ?, ?, ?)",
        drawn.stream().map(d -> row(draw, campaign, d)).toList());
  }

  private static @Nullable Object[] row(UUID draw, UUID campaign, SpotCheck.Drawn drawn) {
    DivisionCode home = drawn.inspector().homeVillage();
    return new @Nullable Object[] {
      draw,
      campaign,
      drawn.place(),
      drawn.household().id(),
      drawn.household().village().value(),
      drawn.household().stratum(),
      drawn.inspector().staffNo().value(),
      home == null ? null : home.value()
    };
  }

  private static DrawItem item(ResultSet row) throws SQLException {
    return new DrawItem(
        row.getObject("id", UUID.class),
        row.getObject("draw_id", UUID.class),
        row.getInt("place"),
        row.getObject("household_id", UUID.class),
        row.getString("household_no"),
        new DivisionCode(row.getString("village_code")),
        Stratum.valueOf(row.getString("stratum")),
        new StaffNo(row.getString("inspector_staff_no")),
        row.getObject("visit_id", UUID.class));
  }
}
