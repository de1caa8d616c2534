package bangfu.household.changes.effects;

import bangfu.household.changes.kinds.Change;
import bangfu.household.registry.HouseholdId;
import java.util.List;
import java.util.Optional;

/** What one kind of change is about, and what it does. */
interface Effect<C extends Change> {
  /** The changes meant. */
  Class<C> form();

  /** Another household that has to be locked too. */
  default Optional<HouseholdId> other(C change) {
    return Optional.empty();
  }

  /**
   * The parts of the record that it is about, as pointers that end with a slash: two open proposals
   * about one part contradict each other.
   */
  List<String> touches(C change);

  /** Changes the tables; refuses what the household does not allow. The revision is not its own. */
  Outcome apply(C change, Case it);
}
