package bangfu.household.statistics.indicators;

import bangfu.commons.caller.Caller;
import bangfu.commons.value.AsOf;
import bangfu.household.statistics.areas.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * For what figures are asked.
 *
 * @param breakdown divisions in the area that are asked for one by one
 * @param locale of names and sources
 */
public record Asked(Area area, List<Area> breakdown, AsOf asOf, Caller caller, Locale locale) {
  public Asked {
    breakdown = List.copyOf(breakdown);
  }

  /** The area, then what it is broken down into. */
  List<Area> all() {
    List<Area> all = new ArrayList<>(List.of(area));
    all.addAll(breakdown);
    return all;
  }
}
