package bangfu.inspection.issue;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of rows.
 *
 * @param asOf the day that lights are of; null leaves them out
 */
record IssueRow(Deadlines deadlines, @Nullable LocalDate asOf) {
  IssueView view(ResultSet row) throws SQLException {
    LocalDate closedOn = Sql.date(row, "closed_on");
    LocalDate dueOn = Sql.date(row, "due_on");
    return new IssueView(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getLong("version"),
        IssueState.valueOf(row.getString("state")),
        Source.valueOf(row.getString("source")),
        row.getString("source_document"),
        row.getObject("reported_on", LocalDate.class),
        new DivisionCode(row.getString("village_code")),
        row.getObject("household_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("visit_id", UUID.class),
        code(Category.class, row.getString("category")),
        code(Severity.class, row.getString("severity")),
        row.getString("description"),
        row.getString("demanded_programme"),
        row.getInt("round"),
        row.getString("responsible_unit"),
        row.getString("goal"),
        notice(row),
        dueOn == null ? null : deadline(row, dueOn, closedOn == null ? asOf : null),
        closedOn,
        closedOn == null || dueOn == null ? null : !closedOn.isAfter(dueOn),
        row.getString("upper_reference"),
        code(VoidReason.class, row.getString("void_reason")),
        row.getObject("last_act_on", LocalDate.class));
  }

  private DeadlineView deadline(ResultSet row, LocalDate dueOn, @Nullable LocalDate day)
      throws SQLException {
    Light light = day == null ? null : deadlines.light(dueOn, day);
    return new DeadlineView(
        row.getObject("received_on", LocalDate.class),
        dueOn,
        row.getObject("extended_by", Integer.class),
        day,
        light,
        light == Light.RED,
        day != null && deadlines.referralSuggested(dueOn, day));
  }

  private static @Nullable NoticeView notice(ResultSet row) throws SQLException {
    String number = row.getString("notice_number");
    return number == null
        ? null
        : new NoticeView(
            number,
            new StaffNo(row.getString("leader_staff_no")),
            row.getString("leader_name"),
            row.getObject("notified_on", LocalDate.class),
            Sql.date(row, "notice_received_on"));
  }

  private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
