package bangfu.household.statistics;

import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.tallies.Tallies;
import bangfu.household.statistics.tallies.Tally;
import java.util.Set;

/** How many have exited and how many remain poor. */
record PovertyFigures(
    long exitedHouseholds, long exitedPersons, long poorHouseholds, long poorPersons) {
  static final Set<Tally> TALLIES =
      Set.of(
          Tally.EXITED_HOUSEHOLDS, Tally.EXITED_PERSONS, Tally.POOR_HOUSEHOLDS, Tally.POOR_PERSONS);

  static PovertyFigures of(Tallies tallies, Area area) {
    return new PovertyFigures(
        tallies.of(Tally.EXITED_HOUSEHOLDS, area),
        tallies.of(Tally.EXITED_PERSONS, area),
        tallies.of(Tally.POOR_HOUSEHOLDS, area),
        tallies.of(Tally.POOR_PERSONS, area));
  }

  long households() {
    return exitedHouseholds + poorHouseholds;
  }

  long persons() {
    return exitedPersons + poorPersons;
  }
}
