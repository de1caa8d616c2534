package bangfu.household.mine;

import bangfu.commons.audit.AuditEntryView;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.accounts.Bindings;
import bangfu.household.accounts.BoundMember;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A household's own record: whose it is, work within it, and who read it. */
@ApplicationScoped
class OwnRecord {
  private final Bindings bindings;
  private final Narrowed narrowed;
  private final Readers readers;
  private final CurrentCaller caller;

  OwnRecord(Bindings bindings, Narrowed narrowed, Readers readers, CurrentCaller caller) {
    this.bindings = bindings;
    this.narrowed = narrowed;
    this.readers = readers;
    this.caller = caller;
  }

  /**
   * Work within the household of the caller's login.
   *
   * @throws Problem 404 where the login is bound to nobody who lives in a household
   */
  <T> T within(BiFunction<BoundMember, HouseholdScope, T> work) {
    BoundMember me = me();
    HouseholdScope own = HouseholdScope.of(Map.of(me.household(), me.village()));
    return narrowed.to(own, () -> work.apply(me, own));
  }

  List<AuditEntryView> readers(PageRequest page) {
    return readers.of(me().household(), page);
  }

  private BoundMember me() {
    return bindings.of(caller.get()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }
}
