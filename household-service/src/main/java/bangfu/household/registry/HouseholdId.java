package bangfu.household.registry;

import java.util.UUID;

/** The id of a household. */
record HouseholdId(UUID value) {
  /** As it stands in a path. */
  HouseholdId(String text) {
    this(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
