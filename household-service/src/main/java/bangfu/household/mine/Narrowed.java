package bangfu.household.mine;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Works in the caller's name with the scope of his households instead of his token's: a transaction
 * of its own, whose row policies show their villages and nothing else. The households themselves
 * are the argument of each query.
 */
@ApplicationScoped
class Narrowed {
  private final Transactions transactions;
  private final CurrentCaller caller;

  Narrowed(Transactions transactions, CurrentCaller caller) {
    this.transactions = transactions;
    this.caller = caller;
  }

  <T> T to(HouseholdScope scope, Supplier<T> work) {
    Caller who = caller.get();
    return transactions.as(
        new Caller(who.subject(), who.roles(), scope.divisions(), who.staffNo()), work);
  }
}
