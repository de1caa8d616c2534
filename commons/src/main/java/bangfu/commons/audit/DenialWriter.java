package bangfu.commons.audit;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.persistence.Transactions;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes entries of denials; tells what was out of scope from what does not exist. */
@ApplicationScoped
class DenialWriter implements Denials.Writer {
  /** Whose scope is not over divisions: to them a known record that answers 404 was refused. */
  private static final Set<String> SCOPED_BY_RECORD = Set.of(Roles.HELPER, Roles.HOUSEHOLD);

  private final Sql sql;
  private final Transactions transactions;
  private final AuditTrail trail;
  private final Clock clock;

  DenialWriter(Sql sql, Transactions transactions, AuditTrail trail, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.trail = trail;
    this.clock = clock;
  }

  private record Known(String aggregate, UUID id, DivisionCode division) {}

  /** In one transaction of the service itself. */
  @Override
  public void write(List<Denial> denials, long lost) {
    transactions.ofService(
        "audit",
        () -> {
          List<AuditEntry> entries =
              new ArrayList<>(denials.stream().flatMap(d -> entry(d).stream()).toList());
          if (lost > 0) {
            entries.add(lost(lost));
          }
          trail.write(entries);
          return entries.size();
        });
  }

  private Optional<AuditEntry> entry(Denial denial) {
    Optional<Known> known = denial.ids().stream().flatMap(id -> known(id).stream()).findFirst();
    if (denial.outcome() == Outcome.DENIED_BY_SCOPE && !outOfScope(denial, known)) {
      return Optional.empty(); // it does not exist: nobody was kept from anything
    }
    Access access = denial.access();
    Access whole =
        known
            .map(k -> access.of(k.aggregate(), k.id(), k.division()))
            .orElseGet(() -> access.of(access.aggregate(), access.id(), division(denial)));
    return Optional.of(
        AuditEntry.of(denial.outcome(), denial.who(), whole, denial.traceId(), denial.at()));
  }

  private static boolean outOfScope(Denial denial, Optional<Known> known) {
    Scope scope = denial.who().scope();
    boolean byRecord = SCOPED_BY_RECORD.containsAll(denial.who().roles());
    return known.map(k -> byRecord || !scope.covers(k.division())).orElse(false)
        || denial.divisions().stream().anyMatch(division -> !scope.covers(division));
  }

  private static @org.jspecify.annotations.Nullable DivisionCode division(Denial denial) {
    return denial.divisions().stream().findFirst().orElse(null);
  }

  private Optional<Known> known(UUID id) {
    return sql.first(
        "select aggregate, division_code from known_record(?)",
        row -> new Known(row.getString(1), id, new DivisionCode(row.getString(2))),
        id);
  }

  private AuditEntry lost(long count) {
    Access access =
        new Access("audit", null, null, List.of(), null, List.of(), null, Long.toString(count));
    return AuditEntry.of(
        Outcome.DENIALS_LOST, Caller.service("audit"), access, "", clock.instant());
  }
}
