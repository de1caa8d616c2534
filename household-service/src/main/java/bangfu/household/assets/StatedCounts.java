package bangfu.household.assets;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.household.divisions.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records what is stated and not derived, such as cultural activities of a year. */
@ApplicationScoped
class StatedCounts {
  private final Sql sql;
  private final Divisions divisions;

  StatedCounts(Sql sql, Divisions divisions) {
    this.sql = sql;
    this.divisions = divisions;
  }

  @Transactional
  public StatedCountView state(NewStatedCount count, Caller caller) {
    divisions.requireKnown(count.divisionCode(), caller.scope());
    return sql.one(
        "insert into stated_count (division_code, kind, year, count, at_least, source, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?, ?) returning *",
        StatedCounts::view,
        count.divisionCode().value(),
        count.kind(),
        count.year(),
        count.count(),
        count.atLeast(),
        count.source(),
        caller.subject());
  }

  List<StatedCountView> list(@Nullable DivisionCode division, PageRequest page, Scope scope) {
    return sql.list(
        "select * from stated_count where division_code ^@ any (?) and division_code ^@ ?"
            + " and (division_code, kind, year) > (?, ?, ?::integer)"
            + " order by division_code, kind, year limit ?",
        StatedCounts::view,
        scope.forQuery(),
        division == null ? "" : division.prefix(),
        page.after(0, ""),
        page.after(1, ""),
        page.after(2, "0"),
        page.fetch());
  }

  private static StatedCountView view(ResultSet row) throws SQLException {
    return new StatedCountView(
        new DivisionCode(row.getString("division_code")),
        row.getString("kind"),
        row.getInt("year"),
        row.getLong("count"),
        row.getBoolean("at_least"),
        row.getString("source"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }
}
