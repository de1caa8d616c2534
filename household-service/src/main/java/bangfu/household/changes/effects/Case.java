package bangfu.household.changes.effects;

import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.RecordKeeping.Locked;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The case that a change is applied to.
 *
 * @param household locked; null where it is to be registered
 * @param other the other household, locked, where there is one
 * @param day the day on which it happened
 * @param maker who proposed it
 */
public record Case(
    @Nullable Locked household, @Nullable Locked other, LocalDate day, String maker) {
  HouseholdId id() {
    return locked().id();
  }

  Locked locked() {
    return Objects.requireNonNull(household, "a change of a household that is on file");
  }

  Locked otherLocked() {
    return Objects.requireNonNull(other, "a change of two households");
  }

  String village() {
    return locked().village().value();
  }
}
