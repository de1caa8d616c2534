package bangfu.local.district;

import bangfu.local.district.people.Cohort;
import bangfu.local.district.people.Dice;
import bangfu.local.district.people.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns the figures into one plan for each household. */
final class Plans {
  private static final List<Integer> ROW_WEIGHTS =
      Figures.HOUSEHOLDS.stream().map(Figures.Row::households).toList();

  private final Dice dice;

  Plans(Dice dice) {
    this.dice = dice;
  }

  /** All households of the district, each child of the figures in one of them. */
  List<Plan> district() {
    return Stream.concat(
            dealt(Standing::registered, Figures.REGISTERED_CHILDREN).stream(),
            dealt(standing -> !standing.registered(), Figures.OTHER_CHILDREN).stream())
        .toList();
  }

  /** One household like those of the district. */
  Plan any() {
    Figures.Row row = Figures.HOUSEHOLDS.get(dice.weighted(ROW_WEIGHTS));
    return plan(row, anySiblings(row.children()));
  }

  private List<Cohort> anySiblings(int count) {
    Figures.Children children = Figures.REGISTERED_CHILDREN;
    List<Cohort> siblings = new ArrayList<>();
    while (siblings.size() < count) {
      Cohort next = new Cohort(children.firstEntryYear() + dice.weighted(children.perYear()));
      if (siblings.stream().allMatch(next::leavesRoomFor)) {
        siblings.add(next);
      }
    }
    return siblings;
  }

  private List<Plan> dealt(Predicate<Standing> wanted, Figures.Children children) {
    List<Cohort> deck = deck(children);
    // The largest families first: they find room between siblings only while the deck is full.
    List<Plan> plans =
        Figures.HOUSEHOLDS.stream()
            .filter(row -> wanted.test(row.standing()))
            .flatMap(row -> Collections.nCopies(row.households(), row).stream())
            .sorted(Comparator.comparingInt(Figures.Row::children).reversed())
            .map(row -> plan(row, pick(row.children(), deck)))
            .toList();
    if (!deck.isEmpty()) {
      throw new IllegalStateException(deck.size() + " children are left without a household");
    }
    return plans;
  }

  private List<Cohort> deck(Figures.Children children) {
    List<Cohort> deck = new ArrayList<>();
    for (int i = 0; i < children.perYear().size(); i++) {
      Cohort cohort = new Cohort(children.firstEntryYear() + i);
      deck.addAll(Collections.nCopies(children.perYear().get(i), cohort));
    }
    dice.shuffle(deck);
    return deck;
  }

  /** Takes siblings out of the deck. */
  private static List<Cohort> pick(int count, List<Cohort> deck) {
    List<Cohort> siblings = new ArrayList<>();
    while (siblings.size() < count) {
      Cohort next =
          deck.stream()
              .filter(child -> siblings.stream().allMatch(child::leavesRoomFor))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no sibling is left for " + siblings));
      deck.remove(next);
      siblings.add(next);
    }
    return siblings;
  }

  private static Plan plan(Figures.Row row, List<Cohort> children) {
    boolean allAged = row.standing() == Standing.TEKUN;
    return new Plan(row.standing(), new Shape(row.adults(), children, allAged));
  }
}
