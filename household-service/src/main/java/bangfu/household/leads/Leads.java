package bangfu.household.leads;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads leads. */
@ApplicationScoped
class Leads {
  private static final String OVERDUE = "(state = 'OPEN' and due_on < ?::date)";
  private static final String SELECT = "select lead.*, " + OVERDUE + " as overdue from lead";

  private final Sql sql;
  private final LeadRows rows;

  Leads(Sql sql, LeadRows rows) {
    this.sql = sql;
    this.rows = rows;
  }

  /** Which leads are wanted; whether overdue is as of today. */
  record Filter(
      @Nullable LeadRule rule,
      @Nullable LeadSeverity severity,
      @Nullable LeadState state,
      @Nullable DivisionCode villageCode,
      @Nullable HouseholdId householdId,
      @Nullable Boolean overdue,
      LocalDate today) {}

  /** In the order in which they were raised. */
  List<LeadView> page(Filter filter, PageRequest page, Scope scope) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(filter.today());
    arguments.add(scope.forQuery());
    StringBuilder where = new StringBuilder(" where village_code ^@ any (?)");
    add(where, arguments, " and rule = ?", filter.rule());
    add(where, arguments, " and severity = ?", filter.severity());
    add(where, arguments, " and state = ?", filter.state());
    DivisionCode village = filter.villageCode();
    add(where, arguments, " and village_code ^@ ?", village == null ? null : village.prefix());
    HouseholdId household = filter.householdId();
    add(where, arguments, " and household_id = ?", household == null ? null : household.value());
    if (filter.overdue() != null) {
      add(where, arguments, " and " + OVERDUE + " = " + filter.overdue(), filter.today());
    }
    arguments.add(page.idAfter(0));
    arguments.add(page.fetch());
    return sql.list(
        SELECT + where + " and id > ?::uuid order by id limit ?", this::view, arguments.toArray());
  }

  Optional<LeadView> find(LeadId id, LocalDate today, Scope scope) {
    return sql.first(
        SELECT + " where id = ? and village_code ^@ any (?)",
        this::view,
        today,
        id.value(),
        scope.forQuery());
  }

  /** The same, locked until the transaction ends. */
  Optional<LeadView> lock(LeadId id, LocalDate today, Scope scope) {
    return sql.first(
        SELECT + " where id = ? and village_code ^@ any (?) for update",
        this::view,
        today,
        id.value(),
        scope.forQuery());
  }

  private static void add(
      StringBuilder where,
      List<@Nullable Object> arguments,
      String condition,
      @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      arguments.add(value);
    }
  }

  private LeadView view(ResultSet row) throws SQLException {
    LeadRule rule = LeadRule.valueOf(row.getString("rule"));
    return new LeadView(
        new LeadId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        rule,
        rule.kind(),
        LeadSeverity.valueOf(row.getString("severity")),
        new HouseholdId(row.getObject("household_id", UUID.class)),
        row.getObject("member_id", UUID.class),
        new DivisionCode(row.getString("village_code")),
        rows.reasons(row.getString("reasons")),
        date(row, "raised_on"),
        date(row, "due_on"),
        LeadState.valueOf(row.getString("state")),
        row.getBoolean("overdue"),
        Sql.date(row, "cause_gone_on"),
        row.getString("verified_by") == null ? null : verified(row),
        row.getString("closed_by") == null ? null : closed(row));
  }

  private static LeadView.Verified verified(ResultSet row) throws SQLException {
    return new LeadView.Verified(
        row.getBoolean("confirmed"),
        row.getString("finding"),
        date(row, "verified_on"),
        row.getString("verified_by"));
  }

  private static LeadView.Closed closed(ResultSet row) throws SQLException {
    return new LeadView.Closed(
        row.getString("close_reason"),
        row.getString("proceeding_kind"),
        row.getObject("proceeding_id", UUID.class),
        date(row, "closed_on"),
        row.getString("closed_by"));
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(Sql.date(row, column));
  }
}
