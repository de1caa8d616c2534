package bangfu.inspection.draw;

import bangfu.commons.value.DivisionCode;
import bangfu.inspection.lots.Lots;
import bangfu.inspection.lots.Seed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The spot check itself: which households are visited, and by whom. A pure function of frame, size
 * and seed, so that anybody can re-run it:
 *
 * <ol>
 *   <li>For each village, in the order of the codes: {@link SampleSize#places} says how many
 *       households of each stratum.
 *   <li>The households of a stratum, in the order of their ids, are shuffled by {@link Lots} with
 *       the label {@code <stratum>:<village code>}; the first so many are drawn.
 *   <li>The drawn households of a village stand in the order of strata, then in their shuffled
 *       order. All drawn households are numbered from 1 through all villages.
 *   <li>The inspectors, in the order of their numbers, are shuffled with the label {@code
 *       inspectors}. Each drawn household, by its number, gets of those who may visit it (not at
 *       home in the village, no helper of the household) the one with the fewest households so far;
 *       of equals, the first in the shuffled order.
 * </ol>
 */
final class SpotCheck {
  private SpotCheck() {}

  /**
   * A drawn household.
   *
   * @param place its number in the draw, from 1
   */
  record Drawn(int place, Frame.Household household, Frame.Candidate inspector) {}

  /**
   * Draws.
   *
   * @return empty where there is a household that no inspector may visit
   */
  static Optional<List<Drawn>> draw(Frame frame, SampleSize size, Seed seed) {
    List<Frame.Household> households =
        frame.byVillage().entrySet().stream()
            .flatMap(village -> ofVillage(village.getKey(), village.getValue(), size, seed))
            .toList();
    return allocated(households, new Lots(seed, "inspectors").shuffled(frame.candidates()));
  }

  private static Stream<Frame.Household> ofVillage(
      DivisionCode village, List<Frame.Household> households, SampleSize size, Seed seed) {
    Map<Stratum, List<Frame.Household>> strata =
        households.stream().collect(Collectors.groupingBy(Frame.Household::stratum));
    Map<Stratum, Integer> sizes = new HashMap<>();
    strata.forEach((stratum, inside) -> sizes.put(stratum, inside.size()));
    return size.places(sizes).entrySet().stream()
        .filter(places -> places.getValue() > 0)
        .flatMap(
            places -> {
              Stratum stratum = places.getKey();
              Lots lots = new Lots(seed, stratum + ":" + village);
              return lots.shuffled(strata.getOrDefault(stratum, List.of())).stream()
                  .limit(places.getValue());
            });
  }

  private static Optional<List<Drawn>> allocated(
      List<Frame.Household> households, List<Frame.Candidate> candidates) {
    Map<Frame.Candidate, Integer> load = new HashMap<>();
    List<Drawn> drawn = new ArrayList<>();
    for (Frame.Household household : households) {
      var inspector =
          candidates.stream()
              .filter(c -> c.mayVisit(household))
              .min(Comparator.comparingInt(c -> load.getOrDefault(c, 0)));
      if (inspector.isEmpty()) {
        return Optional.empty();
      }
      load.merge(inspector.get(), 1, Integer::sum);
      drawn.add(new Drawn(drawn.size() + 1, household, inspector.get()));
    }
    return Optional.of(drawn);
  }
}
