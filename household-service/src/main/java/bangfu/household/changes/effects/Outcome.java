package bangfu.household.changes.effects;

import bangfu.household.registry.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * Which households were changed besides the one the change is about.
 *
 * @param begun a household that came on file
 * @param alsoChanged another household that was there before
 */
public record Outcome(@Nullable HouseholdId begun, @Nullable HouseholdId alsoChanged) {
  /** Nothing but the household itself. */
  static final Outcome ITSELF = new Outcome(null, null);

  static Outcome begun(HouseholdId id) {
    return new Outcome(id, null);
  }

  static Outcome also(HouseholdId id) {
    return new Outcome(null, id);
  }
}
