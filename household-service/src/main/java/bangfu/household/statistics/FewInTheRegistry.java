package bangfu.household.statistics;

import bangfu.household.statistics.cells.CellRow;
import bangfu.household.statistics.cells.Hiding;
import bangfu.household.statistics.cells.SmallCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Registry figures for those who must not see small cells. */
final class FewInTheRegistry {
  private final SmallCells smallCells;
  private boolean hiding;

  private FewInTheRegistry(SmallCells smallCells) {
    this.smallCells = smallCells;
  }

  static RegistryView hidden(RegistryView view, SmallCells smallCells) {
    return new FewInTheRegistry(smallCells).hide(view);
  }

  private RegistryView hide(RegistryView view) {
    Long inGroups = view.householdsInHousingGroups();
    Long helped = helped(view);
    return new RegistryView(
        view.asOf(),
        view.division(),
        view.name(),
        view.townships(),
        view.villages(),
        total(view.total()),
        told(view.householdsByKind()),
        told(view.householdsByAttribute()),
        told(view.householdsByHousingGroup()),
        isHidden(inGroups) ? null : inGroups,
        helped,
        helped == null ? null : view.helpedPercent(),
        view.linkedLeaders(),
        view.villagesWithLeader(),
        view.pupils().stream().map(this::told).toList(),
        hiding);
  }

  private Headcount total(Headcount total) {
    return isHidden(total.households()) || isHidden(total.persons()) ? Headcount.UNTOLD : total;
  }

  private @Nullable Long helped(RegistryView view) {
    Long registered = view.householdsByKind().getOrDefault("REGISTERED", 0L);
    Long helped = view.helpedHouseholds();
    return table(registered, helped).part("", 0) ? noted() : helped;
  }

  private RegistryView.Pupils told(RegistryView.Pupils pupils) {
    Hiding few = table(pupils.all(), pupils.registered());
    return new RegistryView.Pupils(
        pupils.term(),
        pupils.stage(),
        few.part("", 0) ? noted() : pupils.registered(),
        few.total("") ? noted() : pupils.all());
  }

  private Map<String, @Nullable Long> told(Map<String, @Nullable Long> counts) {
    List<String> names = new ArrayList<>(counts.keySet());
    List<Long> parts = names.stream().map(name -> number(counts.get(name))).toList();
    long total = parts.stream().mapToLong(Long::longValue).sum();
    Hiding few = smallCells.hiding(new CellRow("", total, parts, List.of(), List.of()));
    Map<String, @Nullable Long> told = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      told.put(names.get(i), few.part("", i) ? noted() : parts.get(i));
    }
    return told;
  }

  private boolean isHidden(@Nullable Long count) {
    boolean hidden = smallCells.hiding(CellRow.of("", number(count), List.of())).total("");
    hiding |= hidden;
    return hidden;
  }

  /** What is counted among all, and the rest of them. */
  private Hiding table(@Nullable Long all, @Nullable Long some) {
    long rest = number(all) - number(some);
    return smallCells.hiding(
        new CellRow("", number(all), List.of(number(some), rest), List.of(), List.of()));
  }

  private static long number(@Nullable Long count) {
    return count == null ? 0 : count;
  }

  private @Nullable Long noted() {
    hiding = true;
    return null;
  }
}
