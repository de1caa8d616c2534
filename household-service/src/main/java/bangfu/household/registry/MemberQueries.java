package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.export.Column;
import bangfu.commons.export.ExportedList;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Lists of members across households, as projections, their ids opened to be masked, or to be
 * handed out where that is on record.
 */
@ApplicationScoped
class MemberQueries {
  private static final String IN_ORDER = " order by h.household_no, m.id";

  private final Sql sql;
  private final FieldCipher cipher;
  private final List<Column> masked;
  private final List<Column> inFull;

  MemberQueries(Sql sql, FieldCipher cipher) {
    this.sql = sql;
    this.cipher = cipher;
    this.masked = columns(this::masked);
    this.inFull = columns(this::opened);
  }

  private static List<Column> columns(Column.Shown citizenId) {
    return List.of(
        Column.text("id", "m.id"),
        Column.text("householdId", "h.id"),
        Column.text("householdNo", "h.household_no"),
        Column.text("villageCode", "h.village_code"),
        Column.text("kind", "h.kind"),
        Column.text("status", "s.status"),
        Column.text("name", "m.name"),
        Column.shown("citizenId", "m.citizen_id", citizenId),
        Column.text("sex", "m.sex"),
        Column.text("birthDate", "m.birth_date"),
        Column.text("relation", "m.relation"),
        Column.text("ethnicity", "m.ethnicity"),
        Column.text("education", "m.education"),
        Column.codes("health", "m.health"),
        Column.text("laborSkill", "m.labor_skill"),
        Column.text("disabilityType", "m.disability_type"),
        Column.text("disabilityGrade", "m.disability_grade"),
        Column.text("joinedOn", "m.joined_on"),
        Column.text("leftOn", "m.left_on"));
  }

  /** By household number, then as they came on file. */
  List<MemberSummary> page(HouseholdFilter filter, PageRequest page, Scope scope) {
    Conditions conditions = conditions(filter, scope);
    if (!page.isFirst()) {
      String householdNo = page.after().get(0);
      conditions.and(
          "h.household_no >= ? and (h.household_no, m.id) > (?, ?)",
          householdNo,
          householdNo,
          UUID.fromString(page.after().get(1)));
    }
    return sql.list(
        "select m.id, h.id as household_id, h.household_no, h.village_code, h.kind, s.status, m.name,"
            + " m.citizen_id, m.sex, m.birth_date, m.relation, m.ethnicity, m.education, m.health,"
            + " m.labor_skill, m.disability_type, m.disability_grade, m.joined_on, m.left_on"
            + from(filter)
            + conditions.sql()
            + IN_ORDER
            + " limit "
            + page.fetch(),
        this::summary,
        conditions.arguments());
  }

  long count(HouseholdFilter filter, Scope scope) {
    Conditions conditions = conditions(filter, scope);
    return sql.one(
        "select count(*)" + from(filter) + conditions.sql(),
        row -> row.getLong(1),
        conditions.arguments());
  }

  /** All of them, to be handed out. */
  ExportedList all(HouseholdFilter filter, Scope scope) {
    return list(masked, filter, conditions(filter, scope));
  }

  /** All of them in full, of the households that are on record for this export. */
  ExportedList allInFull(HouseholdFilter filter, Scope scope, UUID export) {
    Conditions recorded =
        conditions(filter, scope)
            .and(
                "h.id in (select household_id from disclosed_household where export_id = ?)",
                export);
    return list(inFull, filter, recorded);
  }

  /** Puts the households on record for this export; answers how many members they have. */
  long disclose(HouseholdFilter filter, Scope scope, UUID export) {
    Conditions conditions = conditions(filter, scope);
    return sql.one(
        "with concerned as (select h.id, h.village_code, count(*) as members"
            + from(filter)
            + conditions.sql()
            + " group by h.id), recorded as (insert into disclosed_household (household_id, export_id,"
            + " village_code) select id, ?, village_code from concerned)"
            + " select coalesce(sum(members), 0) from concerned",
        row -> row.getLong(1),
        conditions.arguments(export));
  }

  private static ExportedList list(
      List<Column> columns, HouseholdFilter filter, Conditions conditions) {
    return new ExportedList(
        "members", columns, from(filter) + conditions.sql() + IN_ORDER, conditions.arguments());
  }

  private static String from(HouseholdFilter filter) {
    return filter.households() + " join member m on m.household_id = h.id";
  }

  private static Conditions conditions(HouseholdFilter filter, Scope scope) {
    return filter.conditions(scope).and(filter.membership("m."));
  }

  private MemberSummary summary(ResultSet row) throws SQLException {
    String status = row.getString("status");
    return new MemberSummary(
        row.getObject("id", UUID.class),
        row.getObject("household_id", UUID.class),
        row.getString("household_no"),
        new DivisionCode(row.getString("village_code")),
        HouseholdKind.valueOf(row.getString("kind")),
        status == null ? null : PovertyStatus.valueOf(status),
        row.getString("name"),
        masked(row.getString("citizen_id"), row),
        row.getString("sex"),
        row.getObject("birth_date", java.time.LocalDate.class),
        row.getString("relation"),
        row.getString("ethnicity"),
        row.getString("education"),
        Arrays.asList((String[]) row.getArray("health").getArray()),
        row.getString("labor_skill"),
        row.getString("disability_type"),
        row.getString("disability_grade"),
        row.getObject("joined_on", java.time.LocalDate.class),
        Sql.date(row, "left_on"));
  }

  private String masked(String sealed, ResultSet row) throws SQLException {
    return new CitizenId(opened(sealed, row)).masked();
  }

  private String opened(String sealed, ResultSet row) throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    return cipher.decrypt(sealed, new Place("member", "citizen_id", id));
  }
}
