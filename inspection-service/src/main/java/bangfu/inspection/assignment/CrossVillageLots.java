package bangfu.inspection.assignment;

import bangfu.commons.value.DivisionCode;
import bangfu.inspection.lots.Lots;
import bangfu.inspection.lots.Seed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which village's team inspects which village: within a township a derangement, so that no team
 * inspects its own, and each derangement is as likely as the other (domain.md §4, EX-X).
 *
 * <p>The villages of a group, in the order of their codes, are shuffled by {@link Lots} with the
 * label {@code assignment:<group>} until no village stands in its own place; the team of the i-th
 * village then inspects the village that stands in place i. Of all shuffles that end the search,
 * each is as likely as the other, and about every third one does.
 *
 * <p>A group is a township, named by its code. Townships with a single village form one group
 * together; if there is only one such, it joins the township with the fewest villages (of equals,
 * the one with the lowest code) [assumed]. The name of such a group is its township codes in
 * ascending order, joined by {@code +}.
 */
final class CrossVillageLots {
  private CrossVillageLots() {}

  /** One team's task. */
  record Line(DivisionCode team, DivisionCode inspected) {}

  /**
   * Draws for these villages.
   *
   * @return one line for each village, in the order of the teams' codes; empty where a village is
   *     alone and none can be swapped with it
   */
  static List<Line> draw(Collection<DivisionCode> villages, Seed seed) {
    List<Group> groups = groups(villages);
    if (groups.stream().anyMatch(g -> g.villages().size() < 2)) {
      return List.of();
    }
    return groups.stream()
        .flatMap(g -> deranged(g, seed).stream())
        .sorted(Comparator.comparing(Line::team))
        .toList();
  }

  private static List<Line> deranged(Group group, Seed seed) {
    Lots lots = new Lots(seed, "assignment:" + group.name());
    List<DivisionCode> teams = group.villages();
    List<DivisionCode> inspected = lots.shuffled(teams);
    while (hasFixedPoint(teams, inspected)) {
      inspected = lots.shuffled(teams);
    }
    List<DivisionCode> result = inspected;
    return IntStream.range(0, teams.size())
        .mapToObj(i -> new Line(teams.get(i), result.get(i)))
        .toList();
  }

  private static boolean hasFixedPoint(List<DivisionCode> teams, List<DivisionCode> inspected) {
    return IntStream.range(0, teams.size()).anyMatch(i -> teams.get(i).equals(inspected.get(i)));
  }

  /** Villages among which lots are drawn, in the order of their codes. */
  private record Group(List<DivisionCode> townships, List<DivisionCode> villages) {
    Group with(Group other) {
      return new Group(joined(townships, other.townships()), joined(villages, other.villages()));
    }

    String name() {
      return townships.stream().map(DivisionCode::value).collect(Collectors.joining("+"));
    }

    boolean isSingle() {
      return villages.size() == 1;
    }

    private static List<DivisionCode> joined(List<DivisionCode> a, List<DivisionCode> b) {
      List<DivisionCode> all = new ArrayList<>(a);
      all.addAll(b);
      all.sort(Comparator.naturalOrder());
      return all;
    }
  }

  private static List<Group> groups(Collection<DivisionCode> villages) {
    SortedMap<DivisionCode, List<DivisionCode>> byTownship =
        villages.stream()
            .distinct()
            .sorted()
            .collect(
                Collectors.groupingBy(DivisionCode::township, TreeMap::new, Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    byTownship.forEach((township, inside) -> groups.add(new Group(List.of(township), inside)));
    return swapped(groups);
  }

  private static List<Group> swapped(List<Group> groups) {
    List<Group> singles = groups.stream().filter(Group::isSingle).toList();
    if (singles.isEmpty()) {
      return groups;
    }
    List<Group> others = new ArrayList<>(groups);
    others.removeAll(singles);
    Group together = singles.stream().reduce(Group::with).orElseThrow();
    if (together.isSingle() && !others.isEmpty()) {
      Group smallest =
          others.stream().min(Comparator.comparingInt(g -> g.villages().size())).orElseThrow();
      others.remove(smallest);
      together = together.with(smallest);
    }
    others.add(together);
    return others;
  }
}
