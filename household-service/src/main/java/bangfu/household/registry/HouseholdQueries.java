package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.export.Column;
import bangfu.commons.export.ExportedList;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lists of households, as projections. */
@ApplicationScoped
class HouseholdQueries {
  private static final String IN_ORDER = " order by h.household_no";
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("id", "h.id"),
          Column.text("householdNo", "h.household_no"),
          Column.text("villageCode", "h.village_code"),
          Column.text("group", "h.village_group"),
          Column.text("kind", "h.kind"),
          Column.text("attribute", "h.attribute"),
          Column.text("status", "s.status"),
          Column.text("mainCause", "h.main_cause"),
          Column.codes("otherCauses", "h.other_causes"),
          Column.text("headName", "m.head_name"),
          Column.number("familySize", "m.family_size"));

  private final Sql sql;
  private final Members members;

  HouseholdQueries(Sql sql, Members members) {
    this.sql = sql;
    this.members = members;
  }

  /** In the order of their numbers. */
  List<HouseholdSummary> page(HouseholdFilter filter, PageRequest page, Scope scope) {
    Conditions conditions = conditions(filter, scope);
    if (!page.isFirst()) {
      conditions.and("h.household_no > ?", page.after().get(0));
    }
    return sql.list(
        "select h.id, h.household_no, h.village_code, h.village_group, h.kind, h.attribute,"
            + " s.status, m.head_name, m.family_size"
            + from(filter)
            + conditions.sql()
            + IN_ORDER
            + " limit "
            + page.fetch(),
        HouseholdQueries::summary,
        conditions.arguments());
  }

  /** The same households with their members of all times, or of the day that was asked for. */
  Page<HouseholdSummary> withMembers(
      Page<HouseholdSummary> page, HouseholdFilter filter, Scope scope) {
    LocalDate day = filter.past() ? filter.day() : null;
    var all = members.of(page.items().stream().map(HouseholdSummary::id).toList(), day, scope);
    return new Page<>(
        page.items().stream().map(h -> h.with(all.getOrDefault(h.id(), List.of()))).toList(),
        page.next(),
        page.total());
  }

  long count(HouseholdFilter filter, Scope scope) {
    Conditions conditions = conditions(filter, scope);
    return sql.one(
        "select count(*)" + (filter.past() ? from(filter) : filter.households()) + conditions.sql(),
        row -> row.getLong(1),
        conditions.arguments());
  }

  /** All of them, to be handed out. */
  ExportedList all(HouseholdFilter filter, Scope scope) {
    Conditions conditions = conditions(filter, scope);
    return new ExportedList(
        "households", COLUMNS, from(filter) + conditions.sql() + IN_ORDER, conditions.arguments());
  }

  /** With status, head and size on the day. */
  private static String from(HouseholdFilter filter) {
    return filter.households()
        + " cross join lateral (select min(name) filter (where relation = '02') as head_name,"
        + " count(*) as family_size from member where household_id = h.id and "
        + filter.membership("")
        + ") m";
  }

  private static Conditions conditions(HouseholdFilter filter, Scope scope) {
    Conditions conditions = filter.conditions(scope);
    return filter.past() ? conditions.and("m.family_size > 0") : conditions;
  }

  private static HouseholdSummary summary(ResultSet row) throws SQLException {
    String attribute = row.getString(6);
    String status = row.getString(7);
    return new HouseholdSummary(
        row.getObject(1, UUID.class),
        row.getString(2),
        new DivisionCode(row.getString(3)),
        row.getString(4),
        HouseholdKind.valueOf(row.getString(5)),
        attribute == null ? null : Attribute.valueOf(attribute),
        status == null ? null : PovertyStatus.valueOf(status),
        row.getString(8),
        row.getInt(9),
        null);
  }
}
