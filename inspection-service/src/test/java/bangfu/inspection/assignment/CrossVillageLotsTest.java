package bangfu.inspection.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.value.DivisionCode;
import bangfu.inspection.lots.Seed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossVillageLotsTest {
  private static final int SEEDS = 2000;

  /** EX-X: 3 villages have 2 valid assignments, 2 have 1; 4 have 9. */
  @Test
  void every_derangement_is_drawn_and_no_other() {
    assertThat(drawnFrom(villages("430511203", 2))).hasSize(1);
    assertThat(drawnFrom(villages("430511203", 3))).hasSize(2);
    assertThat(drawnFrom(villages("430511203", 4))).hasSize(9);
  }

  @Test
  void each_derangement_is_as_likely_as_the_other() {
    assertThat(drawnFrom(villages("430511203", 3)).values())
        .allSatisfy(times -> assertThat(times).isBetween(900, 1100));
    assertThat(drawnFrom(villages("430511203", 4)).values())
        .allSatisfy(times -> assertThat(times).isBetween(160, 290));
  }

  /** EX-X: 1 village has 0. */
  @Test
  void a_village_without_any_other_cannot_be_assigned() {
    assertThat(CrossVillageLots.draw(villages("430511203", 1), seed(1))).isEmpty();
    assertThat(CrossVillageLots.draw(List.of(), seed(1))).isEmpty();
  }

  @Test
  void no_team_inspects_its_own_village_and_each_village_is_inspected_once() {
    List<DivisionCode> villages = villages("430511203", 12);
    var lines = CrossVillageLots.draw(villages, seed(7));
    assertThat(lines).allSatisfy(l -> assertThat(l.team()).isNotEqualTo(l.inspected()));
    assertThat(lines).extracting(CrossVillageLots.Line::team).isEqualTo(villages);
    assertThat(lines)
        .extracting(CrossVillageLots.Line::inspected)
        .containsExactlyInAnyOrderElementsOf(villages);
  }

  @Test
  void teams_stay_in_their_township() {
    var both = concat(villages("430511203", 3), villages("430511001", 4));
    assertThat(CrossVillageLots.draw(both, seed(3)))
        .allSatisfy(l -> assertThat(l.team().township()).isEqualTo(l.inspected().township()));
  }

  @Test
  void villages_alone_in_their_townships_are_swapped() {
    var singles = concat(villages("430511001", 1), villages("430511002", 1));
    var lines = CrossVillageLots.draw(concat(singles, villages("430511203", 3)), seed(3));
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0).inspected()).isEqualTo(singles.get(1));
    assertThat(lines.get(1).inspected()).isEqualTo(singles.get(0));
  }

  @Test
  void a_single_one_joins_the_township_with_the_fewest_villages() {
    var single = villages("430511001", 1);
    var all = concat(single, concat(villages("430511002", 3), villages("430511203", 2)));
    var inspected =
        CrossVillageLots.draw(all, seed(5)).stream()
            .filter(l -> l.team().equals(single.get(0)))
            .findFirst()
            .orElseThrow()
            .inspected();
    assertThat(inspected.township()).isEqualTo(new DivisionCode("430511203000"));
  }

  @Test
  void the_order_of_the_villages_does_not_matter() {
    List<DivisionCode> villages = villages("430511203", 5);
    List<DivisionCode> reversed = IntStream.range(0, 5).mapToObj(i -> villages.get(4 - i)).toList();
    assertThat(CrossVillageLots.draw(villages, seed(9)))
        .isEqualTo(CrossVillageLots.draw(reversed, seed(9)));
  }

  private static Map<List<CrossVillageLots.Line>, Integer> drawnFrom(List<DivisionCode> villages) {
    Map<List<CrossVillageLots.Line>, Integer> seen = new HashMap<>();
    IntStream.range(0, SEEDS)
        .forEach(i -> seen.merge(CrossVillageLots.draw(villages, seed(i)), 1, Integer::sum));
    return seen;
  }

  private static Seed seed(int number) {
    return new Seed("seed-number-" + number);
  }

  private static List<DivisionCode> villages(String township, int count) {
    return IntStream.range(201, 201 + count).mapToObj(i -> new DivisionCode(township + i)).toList();
  }

  private static List<DivisionCode> concat(List<DivisionCode> a, List<DivisionCode> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }
}
