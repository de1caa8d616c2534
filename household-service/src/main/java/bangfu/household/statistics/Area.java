package bangfu.household.statistics;

import bangfu.commons.value.DivisionCode;
import java.util.List;

/**
 * A division as figures see it: with the codes that its villages have or had, because a household
 * stays on file under the code of its day.
 *
 * @param prefixes of its own code and of the divisions whose place it took
 */
record Area(DivisionCode code, String name, List<String> prefixes) {
  Area {
    prefixes = List.copyOf(prefixes);
  }

  boolean covers(String villageCode) {
    return prefixes.stream().anyMatch(villageCode::startsWith);
  }
}
