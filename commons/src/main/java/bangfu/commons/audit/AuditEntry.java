package bangfu.commons.audit;

import bangfu.commons.caller.Caller;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry: who, what, which fields, why, when, and how it ended. */
record AuditEntry(
    UUID id,
    Instant at,
    Outcome outcome,
    String subject,
    List<String> roles,
    List<String> divisions,
    @Nullable String staffNo,
    Access access,
    String traceId) {
  AuditEntry {
    roles = roles.stream().sorted().toList();
    divisions = List.copyOf(divisions);
  }

  static AuditEntry of(Outcome outcome, Caller who, Access access, String traceId, Instant at) {
    return new AuditEntry(
        UUID.randomUUID(),
        at.truncatedTo(ChronoUnit.MICROS), // as the database keeps it
        outcome,
        who.subject(),
        List.copyOf(who.roles()),
        who.scope().prefixes(),
        who.staffNo().map(StaffNo::value).orElse(null),
        access,
        traceId);
  }

  /** As it stands in the table. */
  static AuditEntry read(ResultSet row) throws SQLException {
    String division = row.getString("division_code");
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getObject("recorded_at", java.time.OffsetDateTime.class).toInstant(),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("subject"),
        texts(row, "roles"),
        texts(row, "divisions"),
        row.getString("staff_no"),
        new Access(
            row.getString("operation"),
            row.getString("aggregate"),
            row.getObject("aggregate_id", UUID.class),
            texts(row, "parts").stream().map(UUID::fromString).toList(),
            division == null ? null : new DivisionCode(division),
            texts(row, "fields"),
            row.getString("purpose"),
            row.getString("reason")),
        row.getString("trace_id"));
  }

  /**
   * The entry as one text from which everything in it can be told again: each value with its
   * length, so that no two entries have the same text. Never changes, as old hashes depend on it.
   */
  String canonical() {
    StringBuilder text = new StringBuilder("1;");
    for (Object value :
        new @Nullable Object[] {
          id,
          at,
          outcome,
          subject,
          roles,
          divisions,
          staffNo,
          access.operation(),
          access.aggregate(),
          access.id(),
          access.parts(),
          access.division(),
          access.fields(),
          access.purpose(),
          access.reason(),
          traceId
        }) {
      append(text, value);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, @Nullable Object value) {
    if (value == null) {
      text.append("-;");
    } else if (value instanceof List<?> many) {
      text.append('[').append(many.size()).append(';');
      many.forEach(each -> append(text, each));
    } else {
      String one = value.toString();
      text.append(one.length()).append(':').append(one).append(';');
    }
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.stream((Object[]) row.getArray(column).getArray()).map(Object::toString).toList();
  }
}
