package bangfu.household.mine;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.persistence.Transactions;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which households are linked to a helper 联户帮扶干部 today. */
@ApplicationScoped
public class LinkedHouseholds {
  private final Sql sql;
  private final Transactions transactions;
  private final Clock clock;

  LinkedHouseholds(Sql sql, Transactions transactions, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Looked up as the service itself: the link decides, not the divisions of the token. None where
   * the token names no member of staff.
   */
  public HouseholdScope of(Caller caller) {
    LocalDate today = LocalDate.now(clock);
    return caller
        .staffNo()
        .map(staff -> transactions.ofService("links", () -> linked(staff, today)))
        .orElseGet(() -> HouseholdScope.of(Map.of()));
  }

  private record Link(HouseholdId household, DivisionCode village) {}

  private HouseholdScope linked(StaffNo staff, LocalDate day) {
    return HouseholdScope.of(
        sql
            .list(
                "select h.id, h.village_code from household_helper l"
                    + " join household h on h.id = l.household_id"
                    + " where l.staff_no = ? and l.valid @> ?::date",
                row ->
                    new Link(
                        new HouseholdId(row.getObject("id", UUID.class)),
                        new DivisionCode(row.getString("village_code"))),
                staff.value(),
                day)
            .stream()
            .collect(Collectors.toMap(Link::household, Link::village, (a, b) -> a)));
  }
}
