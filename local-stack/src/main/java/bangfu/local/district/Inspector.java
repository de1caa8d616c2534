package bangfu.local.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A trained inspector 督查员.
 *
 * @param staffNo like {@code DC-0001}
 * @param homeVillage code of the village that the inspector may not inspect, or null
 */
public record Inspector(
    String staffNo, String name, Unit unit, @Nullable String homeVillage, LocalDate trainedOn) {
  private static final int ALL = 80;
  private static final int WITH_HOME_VILLAGE = 60;
  private static final List<LocalDate> COURSES =
      List.of(LocalDate.of(2020, 4, 8), LocalDate.of(2020, 4, 15), LocalDate.of(2020, 4, 22));

  /** Where an inspector comes from. */
  public enum Unit {
    TOWN_OFFICER,
    DISTRICT_OFFICER,
    RESIDENT_TEAM
  }

  static List<Inspector> all() {
    return IntStream.range(0, ALL).mapToObj(Inspector::trained).toList();
  }

  private static Inspector trained(int index) {
    boolean local = index < WITH_HOME_VILLAGE;
    int village = index % Villages.ALL.size();
    Unit fromTheVillages = index % 2 == 0 ? Unit.RESIDENT_TEAM : Unit.TOWN_OFFICER;
    return new Inspector(
        String.format(Locale.ROOT, "DC-%04d", index + 1),
        String.format(Locale.ROOT, "督查员%02d", index + 1),
        local ? fromTheVillages : Unit.DISTRICT_OFFICER,
        local ? Villages.ALL.get(village).code() : null,
        COURSES.get(index % COURSES.size()));
  }
}
