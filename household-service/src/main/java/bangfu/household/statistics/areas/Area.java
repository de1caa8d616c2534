package bangfu.household.statistics.areas;

import bangfu.commons.value.DivisionCode;
import java.util.List;

/**
 * A division as figures see it: with the codes that its villages have or had, because a household
 * stays on file under the code of its day.
 *
 * @param prefixes of its own code and of the divisions whose place it took
 */
public record Area(DivisionCode code, String name, List<String> prefixes) {
  public Area {
    prefixes = List.copyOf(prefixes);
  }

  public boolean covers(String divisionCode) {
    return prefixes.stream().anyMatch(divisionCode::startsWith);
  }

  /** Its own code and those of the divisions whose place it took. */
  List<String> codes() {
    return prefixes.stream().map(prefix -> DivisionCode.ofPrefix(prefix).value()).toList();
  }
}
