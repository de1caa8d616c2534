package bangfu.household.lifecycle;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of proceedings, as projections. */
@ApplicationScoped
class ProceedingQueries {
  private static final String SELECT =
      "select p.id, p.version, p.kind, p.state, p.household_id, p.village_code, p.exit_list_id,"
          + " p.opened_on, p.ended_on, case when p.state = 'RUNNING' then (select s.code"
          + " from procedure_step s where s.definition_id = p.definition_id and s.step_no = 1 + ("
          + " select count(*) from proceeding_step t where t.proceeding_id = p.id)) end as next_step"
          + " from proceeding p where p.village_code ^@ any (?)";
  private static final String WHERE =
      " and (?::text is null or p.village_code ^@ ?) and (?::text is null or p.state = ?)"
          + " and (?::text is null or p.kind = ?) and (?::uuid is null or p.household_id = ?)"
          + " and (?::uuid is null or p.exit_list_id = ?)";

  private final Sql sql;

  ProceedingQueries(Sql sql) {
    this.sql = sql;
  }

  /** Which proceedings are wanted. */
  record Filter(
      @Nullable DivisionCode villageCode,
      @Nullable ProceedingState state,
      @Nullable ProcedureKind kind,
      @Nullable HouseholdId householdId,
      @Nullable ExitListId exitListId) {}

  /** In the order in which they were opened. */
  List<ProceedingSummary> page(Filter filter, PageRequest page, Scope scope) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(scope.forQuery());
    twice(arguments, filter.villageCode() == null ? null : filter.villageCode().prefix());
    twice(arguments, filter.state() == null ? null : filter.state().name());
    twice(arguments, filter.kind() == null ? null : filter.kind().name());
    twice(arguments, filter.householdId() == null ? null : filter.householdId().value());
    twice(arguments, filter.exitListId() == null ? null : filter.exitListId().value());
    arguments.add(page.idAfter(0));
    arguments.add(page.fetch());
    return sql.list(
        SELECT + WHERE + " and p.id > ?::uuid order by p.id limit ?",
        ProceedingQueries::summary,
        arguments.toArray());
  }

  /** All of an exit list. */
  List<ProceedingSummary> of(ExitListId list, Scope scope) {
    return sql.list(
        SELECT + " and p.exit_list_id = ? order by p.id",
        ProceedingQueries::summary,
        scope.forQuery(),
        list.value());
  }

  private static void twice(List<@Nullable Object> arguments, @Nullable Object value) {
    arguments.add(value);
    arguments.add(value);
  }

  private static ProceedingSummary summary(ResultSet row) throws SQLException {
    UUID household = row.getObject("household_id", UUID.class);
    UUID list = row.getObject("exit_list_id", UUID.class);
    return new ProceedingSummary(
        new ProceedingId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        ProcedureKind.valueOf(row.getString("kind")),
        ProceedingState.valueOf(row.getString("state")),
        household == null ? null : new HouseholdId(household),
        new DivisionCode(row.getString("village_code")),
        list == null ? null : new ExitListId(list),
        row.getObject("opened_on", LocalDate.class),
        row.getString("next_step"),
        Sql.date(row, "ended_on"));
  }
}
