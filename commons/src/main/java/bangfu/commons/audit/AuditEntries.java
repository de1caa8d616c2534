package bangfu.commons.audit;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the entries, the newest first. */
@ApplicationScoped
public class AuditEntries {
  private static final String WHERE =
      " where (?::text is null or subject = ?) and (?::text is null or aggregate = ?)"
          + " and (?::uuid is null or aggregate_id = ?::uuid)"
          + " and (?::text is null or operation = ?) and (?::text is null or outcome = ?)"
          + " and (?::timestamptz is null or recorded_at >= ?::timestamptz)"
          + " and (?::timestamptz is null or recorded_at < ?::timestamptz)";

  private final Sql sql;

  AuditEntries(Sql sql) {
    this.sql = sql;
  }

  /** Which entries are wanted; null does not restrict. */
  record Filter(
      @Nullable String subject,
      @Nullable String aggregate,
      @Nullable UUID id,
      @Nullable String operation,
      @Nullable Outcome outcome,
      @Nullable Instant from,
      @Nullable Instant to) {}

  /** Entries about the scope's divisions, and those about no record in particular. */
  List<AuditEntryView> page(Filter filter, PageRequest page, Scope scope) {
    return sql.list(
        "select * from audit_entry"
            + WHERE
            + " and (division_code is null or division_code ^@ any (?)) and seq < ?"
            + " order by seq desc limit ?",
        AuditEntryView::read,
        filter.subject(),
        filter.subject(),
        filter.aggregate(),
        filter.aggregate(),
        filter.id(),
        filter.id(),
        filter.operation(),
        filter.operation(),
        filter.outcome(),
        filter.outcome(),
        filter.from(),
        filter.from(),
        filter.to(),
        filter.to(),
        scope.forQuery(),
        before(page),
        page.fetch());
  }

  /**
   * Who was shown full values of one record: for those whom the record is about.
   *
   * @param exports the lists in which it was handed out
   */
  public List<AuditEntryView> readsOf(
      String aggregate, UUID id, List<UUID> exports, PageRequest page) {
    return sql.list(
        "select * from audit_entry where ((aggregate_id = ? and aggregate = ?)"
            + " or (aggregate_id = any (?::uuid[]) and operation = 'export'))"
            + " and outcome = 'GRANTED' and cardinality(fields) > 0 and seq < ?"
            + " order by seq desc limit ?",
        AuditEntryView::read,
        id,
        aggregate,
        exports.stream().map(UUID::toString).toArray(String[]::new),
        before(page),
        page.fetch());
  }

  private static long before(PageRequest page) {
    return page.isFirst() ? Long.MAX_VALUE : Long.parseLong(page.after().get(0));
  }
}
