package bangfu.local.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A district leader linked to a village 区级联点领导.
 *
 * @param staffNo like {@code LD-0001}
 * @param to the first day on which the link no longer holds, or null
 */
public record Leader(
    String staffNo, String name, String villageCode, LocalDate from, @Nullable LocalDate to) {
  private static final LocalDate THREE_YEAR_PLAN = LocalDate.of(2018, 1, 1);
  private static final LocalDate LOOK_BACK = LocalDate.of(2020, 4, 1);
  private static final List<String> WITH_TWO = List.of(Villages.FIRST, "430511004201");

  /** One for each village since the three-year plan, a second one for two since the look-back. */
  static List<Leader> all() {
    List<Leader> leaders = new ArrayList<>();
    for (Village village : Villages.ALL) {
      leaders.add(linked(leaders.size() + 1, village.code(), THREE_YEAR_PLAN));
    }
    for (String villageCode : WITH_TWO) {
      leaders.add(linked(leaders.size() + 1, villageCode, LOOK_BACK));
    }
    return List.copyOf(leaders);
  }

  private static Leader linked(int number, String villageCode, LocalDate from) {
    String staffNo = String.format(Locale.ROOT, "LD-%04d", number);
    String name = String.format(Locale.ROOT, "区级领导%02d", number);
    return new Leader(staffNo, name, villageCode, from, null);
  }
}
