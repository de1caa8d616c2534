package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of households, as projections. */
@ApplicationScoped
class HouseholdQueries {
  private static final String WHERE =
      " where h.village_code ^@ any (?) and (?::text is null or h.village_code ^@ ?)"
          + " and (?::text is null or s.status = ?) and (?::text is null or h.attribute = ?)"
          + " and (?::text is null or h.kind = ?)";

  private final Sql sql;

  HouseholdQueries(Sql sql) {
    this.sql = sql;
  }

  /**
   * Which households are wanted.
   *
   * @param day the day whose status and members are shown
   * @param past whether that day is another than today: then only households are meant in which
   *     somebody lived
   */
  record Filter(
      @Nullable DivisionCode villageCode,
      @Nullable PovertyStatus status,
      @Nullable Attribute attribute,
      @Nullable HouseholdKind kind,
      LocalDate day,
      boolean past) {

    /** Which members are meant: those of today are found by an index of their own. */
    private String present() {
      return past
          ? "m.joined_on <= (select d from asked) and (m.left_on is null or m.left_on > (select d from asked))"
          : "m.left_on is null";
    }

    private String begins() {
      return past ? "with asked (d) as (values (?::date)) " : "";
    }

    private String from() {
      return " from household h left join household_status s on s.household_id = h.id and s.valid @> "
          + (past ? "(select d from asked)" : "?::date");
    }

    private String existing() {
      return past
          ? " and exists (select from member m where m.household_id = h.id and m.joined_on <= (select d from asked))"
          : "";
    }
  }

  /** In the order of their numbers. */
  List<HouseholdSummary> page(Filter filter, PageRequest page, Scope scope) {
    List<@Nullable Object> arguments = arguments(filter, scope);
    arguments.add(page.isFirst() ? "" : page.after().get(0));
    arguments.add(page.fetch());
    return sql.list(
        filter.begins()
            + "select h.id, h.household_no, h.village_code, h.village_group, h.kind, h.attribute, s.status,"
            + " (select m.name from member m where m.household_id = h.id and m.relation = '02' and "
            + filter.present()
            + " limit 1) as head_name, (select count(*) from member m where m.household_id = h.id and "
            + filter.present()
            + ") as family_size"
            + filter.from()
            + WHERE
            + filter.existing()
            + " and h.household_no > ? order by h.household_no limit ?",
        HouseholdQueries::summary,
        arguments.toArray());
  }

  long count(Filter filter, Scope scope) {
    return sql.one(
        filter.begins() + "select count(*)" + filter.from() + WHERE + filter.existing(),
        row -> row.getLong(1),
        arguments(filter, scope).toArray());
  }

  private static List<@Nullable Object> arguments(Filter filter, Scope scope) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(filter.day());
    arguments.add(scope.forQuery());
    String village = filter.villageCode() == null ? null : filter.villageCode().prefix();
    for (Object value :
        new @Nullable Object[] {village, filter.status(), filter.attribute(), filter.kind()}) {
      String text = value == null ? null : value.toString();
      arguments.add(text);
      arguments.add(text);
    }
    return arguments;
  }

  private static HouseholdSummary summary(ResultSet row) throws SQLException {
    String attribute = row.getString("attribute");
    String status = row.getString("status");
    return new HouseholdSummary(
        row.getObject("id", UUID.class),
        row.getString("household_no"),
        new DivisionCode(row.getString("village_code")),
        row.getString("village_group"),
        HouseholdKind.valueOf(row.getString("kind")),
        attribute == null ? null : Attribute.valueOf(attribute),
        status == null ? null : PovertyStatus.valueOf(status),
        row.getString("head_name"),
        row.getInt("family_size"),
        null);
  }
}
