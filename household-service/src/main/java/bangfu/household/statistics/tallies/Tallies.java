package bangfu.household.statistics.tallies;

import bangfu.household.statistics.areas.Area;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts by place, to be added up for any area. */
public final class Tallies {
  private static final char DETAIL = ':';

  private final Map<String, Map<String, Long>> byPlace = new HashMap<>();

  /** What was counted of something at a place. */
  record Count(String place, String key, long number) {}

  Tallies(List<Count> counts) {
    for (Count count : counts) {
      byPlace
          .computeIfAbsent(count.place(), place -> new HashMap<>())
          .merge(count.key(), count.number(), Long::sum);
    }
  }

  /** The count of an area; with all its details where it has some. */
  public long of(Tally tally, Area area) {
    return details(tally, area).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether anything of this is on file in the area. */
  public boolean knows(Tally tally, Area area) {
    return !details(tally, area).isEmpty();
  }

  /** The counts of an area by detail: of CAUSES by cause, of LEADERS by leader. */
  public Map<String, Long> details(Tally tally, Area area) {
    Predicate<String> wanted =
        key -> key.equals(tally.name()) || key.startsWith(tally.name() + DETAIL);
    Map<String, Long> found = new TreeMap<>();
    byPlace.forEach(
        (place, counts) -> {
          if (area.covers(place)) {
            counts.forEach(
                (key, number) -> {
                  if (wanted.test(key)) {
                    found.merge(key.substring(key.indexOf(DETAIL) + 1), number, Long::sum);
                  }
                });
          }
        });
    return found;
  }

  /**
   * Of each place with this key how many details of the tally it has: of each village its leaders.
   */
  public List<Long> detailsPerPlace(Tally tally, Tally place, Area area) {
    return byPlace.entrySet().stream()
        .filter(counts -> area.covers(counts.getKey()))
        .filter(counts -> counts.getValue().containsKey(place.name()))
        .map(
            counts ->
                counts.getValue().keySet().stream()
                    .filter(key -> key.startsWith(tally.name() + DETAIL))
                    .count())
        .toList();
  }
}
