package bangfu.commons.audit;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entries. A read of full values is recorded in the transaction that reads them: what
 * cannot be recorded is not shown.
 */
@ApplicationScoped
public class AuditTrail {
  private static final String INSERT =
      "with e as (insert into audit_entry (id, recorded_at, outcome, subject, roles, divisions,"
          + " staff_no, operation, aggregate, aggregate_id, parts, division_code, fields, purpose,"
          + " reason, trace_id, mac) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?)"
          + " returning seq) insert into audit_pending (seq) select seq from e";

  private final Sql sql;
  private final CurrentCaller caller;
  private final AuditChain chain;
  private final Clock clock;

  AuditTrail(Sql sql, CurrentCaller caller, AuditChain chain, Clock clock) {
    this.sql = sql;
    this.caller = caller;
    this.chain = chain;
    this.clock = clock;
  }

  /** In the running transaction: the caller reads this, or does it. */
  public void granted(Access access) {
    String trace = Span.current().getSpanContext().getTraceId();
    write(List.of(AuditEntry.of(Outcome.GRANTED, caller.get(), access, trace, clock.instant())));
  }

  /** In the running transaction, in one round trip. */
  void write(List<AuditEntry> entries) {
    sql.batch(INSERT, entries.stream().map(this::arguments).toList());
  }

  private @Nullable Object[] arguments(AuditEntry entry) {
    Access access = entry.access();
    DivisionCode division = access.division();
    return new @Nullable Object[] {
      entry.id(),
      entry.at(),
      entry.outcome(),
      entry.subject(),
      entry.roles().toArray(String[]::new),
      entry.divisions().toArray(String[]::new),
      entry.staffNo(),
      access.operation(),
      access.aggregate(),
      access.id(),
      access.parts().stream().map(UUID::toString).toArray(String[]::new),
      division == null ? null : division.value(),
      access.fields().toArray(String[]::new),
      access.purpose(),
      access.reason(),
      entry.traceId(),
      chain.mac(entry)
    };
  }
}
