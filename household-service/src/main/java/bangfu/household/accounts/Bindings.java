package bangfu.household.accounts;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.persistence.Transactions;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Tells who a login is. */
@ApplicationScoped
public class Bindings {
  private final Sql sql;
  private final Transactions transactions;
  private final Clock clock;

  Bindings(Sql sql, Transactions transactions, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * The member whom the caller's login is bound to today. Looked up as the service itself, because
   * which division that is in is the very question; nobody where nothing is bound, or where who was
   * bound lives there no more.
   */
  public Optional<BoundMember> of(Caller caller) {
    LocalDate today = LocalDate.now(clock);
    return transactions.ofService("accounts", () -> bound(caller, today));
  }

  private Optional<BoundMember> bound(Caller caller, LocalDate today) {
    return sql.first(
        "select m.household_id, m.id, m.village_code from account_binding b"
            + " join member m on m.id = b.member_id"
            + " where b.subject = ? and daterange(b.bound_on, b.ended_on) @> ?::date"
            + " and (m.left_on is null or m.left_on > ?::date)",
        row ->
            new BoundMember(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getObject("id", UUID.class),
                new DivisionCode(row.getString("village_code"))),
        caller.subject(),
        today,
        today);
  }
}
