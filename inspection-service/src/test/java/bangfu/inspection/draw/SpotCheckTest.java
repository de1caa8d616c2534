package bangfu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import bangfu.inspection.lots.Seed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpotCheckTest {
  private static final SampleSize SIZE = new SampleSize(5, 10);
  private static final DivisionCode VILLAGE = new DivisionCode("430511203201");
  private static final DivisionCode OTHER = new DivisionCode("430511203202");
  private static final StaffNo ANN = new StaffNo("DC-0001");
  private static final StaffNo BOB = new StaffNo("DC-0002");
  private static final StaffNo CAT = new StaffNo("DC-0003");

  @Test
  void the_same_frame_and_seed_draw_the_same_whatever_the_order_of_the_rows() {
    List<Frame.Household> rows = households(VILLAGE, Stratum.EXITED, 48);
    List<Frame.Household> turned = new ArrayList<>(rows);
    java.util.Collections.reverse(turned);
    Frame one = new Frame(rows, List.of(candidate(ANN, null), candidate(BOB, null)));
    Frame two = new Frame(turned, List.of(candidate(BOB, null), candidate(ANN, null)));
    assertThat(one.digest()).isEqualTo(two.digest());
    assertThat(SpotCheck.draw(one, SIZE, seed(1))).isEqualTo(SpotCheck.draw(two, SIZE, seed(1)));
    assertThat(SpotCheck.draw(one, SIZE, seed(1))).isNotEqualTo(SpotCheck.draw(one, SIZE, seed(2)));
  }

  @Test
  void every_household_of_a_stratum_can_be_drawn_and_each_is_as_likely() {
    Frame frame = new Frame(households(VILLAGE, Stratum.EXITED, 20), List.of(candidate(ANN, null)));
    Map<UUID, Integer> times = new HashMap<>();
    for (int i = 0; i < 2000; i++) {
      SpotCheck.draw(frame, SIZE, seed(i))
          .orElseThrow()
          .forEach(d -> times.merge(d.household().id(), 1, Integer::sum));
    }
    assertThat(times).hasSize(20).allSatisfy((h, t) -> assertThat(t).isBetween(420, 580));
  }

  @Test
  void nobody_inspects_at_home_or_whom_he_helps() {
    var helped = household(1, VILLAGE, Stratum.NOT_EXITED, BOB);
    var other = household(2, VILLAGE, Stratum.NOT_EXITED, CAT);
    Frame frame =
        new Frame(
            List.of(helped, other),
            List.of(candidate(ANN, VILLAGE), candidate(BOB, null), candidate(CAT, OTHER)));
    for (int i = 0; i < 50; i++) {
      var drawn = SpotCheck.draw(frame, SIZE, seed(i)).orElseThrow();
      assertThat(drawn)
          .allSatisfy(
              d -> {
                assertThat(d.inspector().staffNo()).isNotEqualTo(ANN);
                assertThat(d.household().helpers()).doesNotContain(d.inspector().staffNo());
              });
    }
  }

  @Test
  void a_household_that_nobody_may_visit_stops_the_draw() {
    Frame frame =
        new Frame(
            List.of(household(1, VILLAGE, Stratum.EXITED, BOB)),
            List.of(candidate(ANN, VILLAGE), candidate(BOB, null)));
    assertThat(SpotCheck.draw(frame, SIZE, seed(1))).isEmpty();
  }

  @Test
  void the_work_is_shared_evenly() {
    List<Frame.Household> rows = new ArrayList<>(households(VILLAGE, Stratum.EXITED, 120));
    rows.addAll(households(OTHER, Stratum.ORDINARY, 30));
    Frame frame =
        new Frame(rows, List.of(candidate(ANN, null), candidate(BOB, null), candidate(CAT, null)));
    Map<StaffNo, Integer> load = new HashMap<>();
    var drawn = SpotCheck.draw(frame, SIZE, seed(4)).orElseThrow();
    drawn.forEach(d -> load.merge(d.inspector().staffNo(), 1, Integer::sum));
    assertThat(drawn).hasSize(17).extracting(SpotCheck.Drawn::place).contains(1, 17);
    assertThat(load.values()).containsExactlyInAnyOrder(6, 6, 5);
  }

  @Test
  void those_not_out_of_poverty_are_all_drawn() {
    List<Frame.Household> rows = new ArrayList<>(households(VILLAGE, Stratum.EXITED, 44));
    rows.add(household(900, VILLAGE, Stratum.NOT_EXITED));
    rows.add(household(901, VILLAGE, Stratum.NOT_EXITED));
    Frame frame = new Frame(rows, List.of(candidate(ANN, null)));
    Set<UUID> drawn = new HashSet<>();
    SpotCheck.draw(frame, SIZE, seed(8)).orElseThrow().forEach(d -> drawn.add(d.household().id()));
    assertThat(drawn).hasSize(5).contains(new UUID(1, 900), new UUID(1, 901));
  }

  @Test
  void the_frame_has_a_text_that_anybody_can_digest() {
    Frame frame =
        new Frame(
            List.of(household(1, VILLAGE, Stratum.EXITED, CAT, ANN)),
            List.of(candidate(ANN, VILLAGE), candidate(BOB, null)));
    assertThat(frame.text())
        .isEqualTo(
            "household,430511203201,00000000-0000-0001-0000-000000000001,EXITED,DC-0001;DC-0003\n"
                + "inspector,DC-0001,430511203201\n"
                + "inspector,DC-0002,\n");
  }

  private static Seed seed(int number) {
    return new Seed("seed-number-" + number);
  }

  private static Frame.Candidate candidate(StaffNo staffNo, @Nullable DivisionCode home) {
    return new Frame.Candidate(staffNo, home);
  }

  private static List<Frame.Household> households(DivisionCode village, Stratum stratum, int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> household(i + (village.equals(OTHER) ? 500 : 0), village, stratum))
        .toList();
  }

  private static Frame.Household household(
      int number, DivisionCode village, Stratum stratum, StaffNo... helpers) {
    return new Frame.Household(
        new UUID(1, number), village, stratum, new TreeSet<>(List.of(helpers)));
  }
}
