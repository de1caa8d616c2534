package bangfu.household.statistics.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HidingSmallCellsTest {
  private static final int LIMIT = 5;

  private static CellRow village(String key, long total, Long... parts) {
    return new CellRow(key, total, List.of(parts), List.of(), List.of());
  }

  private static CellRow above(String key, CellRow... children) {
    int parts = children[0].parts().size();
    Long[] sums = new Long[parts];
    for (int i = 0; i < parts; i++) {
      int part = i;
      sums[i] = Arrays.stream(children).mapToLong(child -> child.parts().get(part)).sum();
    }
    long total = Arrays.stream(children).mapToLong(CellRow::total).sum();
    return new CellRow(key, total, List.of(sums), List.of(), List.of(children));
  }

  private static List<String> hiddenTotals(CellRow root) {
    Hiding hiding = Hiding.of(root, LIMIT);
    return root.all().map(CellRow::key).filter(hiding::total).toList();
  }

  @Test
  void one_small_village_takes_the_next_smallest_with_it() {
    assertThat(hiddenTotals(above("T", village("a", 3), village("b", 40), village("c", 9))))
        .containsExactly("a", "c");
  }

  @Test
  void nobody_is_told_as_zero() {
    assertThat(hiddenTotals(above("T", village("a", 0), village("b", 40)))).isEmpty();
    assertThat(hiddenTotals(above("T", village("a", 5), village("b", 40)))).isEmpty();
  }

  @Test
  void two_small_ones_whose_sum_is_small_take_a_third() {
    assertThat(hiddenTotals(above("T", village("a", 1), village("b", 2), village("c", 9))))
        .containsExactly("a", "b", "c");
    assertThat(hiddenTotals(above("T", village("a", 3), village("b", 2), village("c", 9))))
        .containsExactly("a", "b");
  }

  @Test
  void a_sum_of_few_is_hidden_with_all_it_is_made_of() {
    assertThat(hiddenTotals(above("T", village("a", 1), village("b", 2), village("c", 0))))
        .containsExactly("T", "a", "b");
  }

  @Test
  void an_only_village_takes_its_township_with_it_and_that_one_another() {
    CellRow lonely = above("T", village("a", 4, 4L, 0L));
    assertThat(hiddenTotals(lonely)).containsExactly("T", "a");
    CellRow district =
        above(
            "D",
            above("T", village("a", 3), village("b", 6)),
            above("U", village("c", 20), village("d", 30)),
            above("V", village("e", 2)));
    assertThat(hiddenTotals(district)).containsExactly("T", "a", "V", "e");
  }

  @Test
  void a_hidden_township_hides_a_village_by_which_it_could_be_added_up() {
    CellRow district =
        above(
            "D",
            above("T", village("a", 7), village("b", 6)),
            above("U", village("c", 20), village("d", 30)),
            above("V", village("e", 2)));
    List<String> hidden = hiddenTotals(district);
    assertThat(hidden).contains("V", "e", "T", "b").doesNotContain("U", "c", "d", "D");
  }

  @Test
  void the_few_that_are_left_over_are_hidden_with_the_many() {
    CellRow root = above("T", village("a", 50, 48L, 2L), village("b", 50, 50L, 0L));
    Hiding hiding = Hiding.of(root, LIMIT);
    assertThat(hiding.total("a")).isFalse();
    assertThat(hiding.part("a", 0)).isTrue();
    assertThat(hiding.part("a", 1)).isTrue();
    // 2 of 100 left over at the top say the same.
    assertThat(hiding.part("T", 0)).isTrue();
    assertThat(hiding.part("b", 0)).isFalse();
  }

  @Test
  void a_cause_of_few_hides_another_cause_and_another_village() {
    CellRow root = above("T", village("a", 40, 30L, 7L, 3L), village("b", 40, 20L, 10L, 10L));
    Hiding hiding = Hiding.of(root, LIMIT);
    assertThat(hiding.part("a", 2)).isTrue();
    assertThat(hiding.part("a", 1)).isTrue();
    assertThat(hiding.part("a", 0)).isFalse();
    assertThat(hiding.part("b", 2)).isTrue();
    assertThat(hiding.part("b", 1)).isTrue();
    assertThat(hiding.part("T", 2)).isFalse();
  }

  @Test
  void without_its_total_no_part_is_told() {
    Hiding hiding = Hiding.of(village("a", 4, 4L, 0L), LIMIT);
    assertThat(hiding.total("a")).isTrue();
    assertThat(hiding.part("a", 1)).isTrue();
  }
}
