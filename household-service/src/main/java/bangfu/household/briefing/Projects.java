package bangfu.household.briefing;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.areas.Areas;
import bangfu.household.statistics.cells.CellRow;
import bangfu.household.statistics.cells.SmallCells;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Industry projects with their first output and the households taking part (row 14). */
@ApplicationScoped
class Projects {
  private static final String RUNNING =
      "select p.village_code, (select d.name from division d where d.code = p.village_code"
          + " order by lower(d.valid) desc limit 1) as village, p.name, p.kind, p.started_on,"
          + " o.year, o.output, (select count(distinct t.household_id) from project_household t"
          + " join household_status s on s.household_id = t.household_id and s.valid @> ?::date"
          + " and s.status in ('NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED')"
          + " where t.project_id = p.id and t.valid @> ?::date) as households"
          + " from industry_project p left join lateral (select year, output from project_output"
          + " where project_id = p.id and year <= ? order by year limit 1) o on true"
          + " where p.village_code = any (?) and p.started_on <= ?"
          + " and (p.ended_on is null or p.ended_on > ?)"
          + " and (?::timestamptz is null or p.recorded_at <= ?::timestamptz)"
          + " order by p.village_code, p.name limit 500";

  private final Sql sql;
  private final Areas areas;
  private final SmallCells smallCells;

  Projects(Sql sql, Areas areas, SmallCells smallCells) {
    this.sql = sql;
    this.areas = areas;
    this.smallCells = smallCells;
  }

  List<ProjectLine> of(Area area, AsOf asOf, Caller caller) {
    LocalDate day = asOf.day();
    boolean all = smallCells.showsAllTo(caller);
    return sql.list(
        RUNNING,
        row -> line(row, all),
        day,
        day,
        day.getYear(),
        areas.places(area, caller.scope()),
        day,
        day,
        asOf.recordedBy(),
        asOf.recordedBy());
  }

  private ProjectLine line(ResultSet row, boolean all) throws SQLException {
    long households = row.getLong("households");
    boolean few = !all && smallCells.hiding(CellRow.of("", households, List.of())).total("");
    Integer year = row.getObject("year", Integer.class);
    return new ProjectLine(
        new DivisionCode(row.getString("village_code")),
        row.getString("village"),
        row.getString("name"),
        row.getString("kind"),
        row.getObject("started_on", LocalDate.class),
        year,
        output(row.getObject("output", Long.class)),
        few ? null : (Long) households,
        few);
  }

  private static @Nullable Money output(@Nullable Long fen) {
    return fen == null ? null : Money.ofFen(fen);
  }
}
