package bangfu.household.notices;

import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The objections on file. */
@ApplicationScoped
class Objections {
  private static final String TABLE = "objection";

  private final Sql sql;
  private final FieldCipher cipher;
  private final OfficeDays officeDays;

  Objections(Sql sql, FieldCipher cipher, OfficeDays officeDays) {
    this.sql = sql;
    this.cipher = cipher;
    this.officeDays = officeDays;
  }

  Objection get(ObjectionId id, Scope scope) {
    return find(id, scope, "").orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** The same, locked until the transaction ends. */
  Objection lock(ObjectionId id, Scope scope) {
    return find(id, scope, " for update of o")
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  private Optional<Objection> find(ObjectionId id, Scope scope, String lock) {
    OfficeCalendar calendar = officeDays.calendar();
    return sql.first(
        "select o.*, n.objection_pause_working_days as most from objection o"
            + " join notice n on n.id = o.notice_id where o.id = ? and o.village_code ^@ any (?)"
            + lock,
        row -> objection(row, calendar),
        id.value(),
        scope.forQuery());
  }

  void add(
      ObjectionId id,
      NoticeId notice,
      DivisionCode village,
      @Nullable HouseholdId household,
      LocalDate raisedOn,
      String text,
      String who) {
    sql.update(
        "insert into objection (id, notice_id, village_code, household_id, raised_on, text, raised_by)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id.value(),
        notice.value(),
        village.value(),
        household == null ? null : household.value(),
        raisedOn,
        cipher.encrypt(text, new Place(TABLE, "text", id.value())),
        who);
  }

  void rule(ObjectionId id, NewRuling ruling, LocalDate on, @Nullable LocalDate told, String who) {
    sql.update(
        "update objection set ruling = ?, ruled_on = ?, ruling_reason = ?, household_told_on = ?,"
            + " ruled_by = ?, ruled_at = now() where id = ?",
        ruling.ruling(),
        on,
        ruling.reason(),
        told,
        who,
        id.value());
  }

  private Objection objection(ResultSet row, OfficeCalendar calendar) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    UUID household = row.getObject("household_id", UUID.class);
    LocalDate raisedOn = row.getObject("raised_on", LocalDate.class);
    String ruling = row.getString("ruling");
    return new Objection(
        new ObjectionId(id),
        new NoticeId(row.getObject("notice_id", UUID.class)),
        new DivisionCode(row.getString("village_code")),
        household == null ? null : new HouseholdId(household),
        raisedOn,
        cipher.decrypt(row.getString("text"), new Place(TABLE, "text", id)),
        row.getString("raised_by"),
        Objects.requireNonNull(Sql.instant(row, "raised_at")),
        calendar.after(raisedOn, row.getInt("most")),
        ruling == null ? null : Ruling.valueOf(ruling),
        Sql.date(row, "ruled_on"),
        row.getString("ruling_reason"),
        Sql.date(row, "household_told_on"),
        row.getString("ruled_by"));
  }
}
