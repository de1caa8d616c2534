package bangfu.inspection.suspension;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Suspensions, to be read. */
@ApplicationScoped
class SuspensionViews {
  private final Sql sql;

  SuspensionViews(Sql sql) {
    this.sql = sql;
  }

  @Transactional
  List<SuspensionView> page(
      PageRequest page,
      @Nullable SuspensionState state,
      @Nullable String programme,
      @Nullable UUID personId,
      Scope scope) {
    return sql.list(
        "select * from suspension where village_code ^@ any (?) and id > ?"
            + " and state = coalesce(?, state) and programme = coalesce(?, programme)"
            + " and person_id = coalesce(?::uuid, person_id) order by id limit ?",
        SuspensionViews::view,
        scope.forQuery(),
        page.idAfter(0),
        state == null ? null : state.name(),
        programme,
        personId,
        page.fetch());
  }

  private static SuspensionView view(ResultSet row) throws SQLException {
    return new SuspensionView(
        row.getObject("id", UUID.class),
        row.getObject("issue_id", UUID.class),
        row.getString("issue_no"),
        row.getObject("person_id", UUID.class),
        new DivisionCode(row.getString("village_code")),
        row.getString("programme"),
        SuspensionState.valueOf(row.getString("state")),
        row.getObject("demanded_on", LocalDate.class),
        Sql.date(row, "lifted_on"),
        row.getString("reason"));
  }
}
