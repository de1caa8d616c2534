package bangfu.household.mine;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.HouseholdView;
import bangfu.household.registry.HouseholdViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/** What a helper sees: the households linked to him today. */
@ApplicationScoped
class Helping {
  private final LinkedHouseholds links;
  private final LinkedQueries queries;
  private final HouseholdViews views;
  private final Narrowed narrowed;
  private final CurrentCaller caller;

  Helping(
      LinkedHouseholds links,
      LinkedQueries queries,
      HouseholdViews views,
      Narrowed narrowed,
      CurrentCaller caller) {
    this.links = links;
    this.queries = queries;
    this.views = views;
    this.narrowed = narrowed;
    this.caller = caller;
  }

  List<LinkedHouseholdView> page(PageRequest page) {
    Caller helper = caller.get();
    HouseholdScope scope = links.of(helper);
    return helper
        .staffNo()
        .map(staff -> narrowed.to(scope, () -> queries.page(scope, staff, page)))
        .orElseGet(List::of);
  }

  /**
   * @throws Problem 404 unless it is linked to him
   */
  HouseholdView household(HouseholdId id) {
    return within(id, () -> views.find(id, caller.scope()))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /**
   * Work within the villages of his households, for one of them.
   *
   * @throws Problem 404 unless it is linked to him
   */
  <T> T within(HouseholdId id, Supplier<T> work) {
    HouseholdScope scope = links.of(caller.get());
    if (!scope.covers(id)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return narrowed.to(scope, work);
  }
}
