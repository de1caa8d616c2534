package bangfu.local.district;

import bangfu.local.district.people.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Spreads the planned households over the villages: more in the poor ones, some of each kind in
 * all.
 */
final class Settlement {
  private static final int WEIGHT_OF_POOR_VILLAGE = 62;
  private static final int WEIGHT_OF_OTHERS = 33;
  private static final int WEIGHT_VARIES_BY = 9;

  private final Dice dice;
  private final List<Integer> weights;
  private final Map<Integer, List<Plan>> byVillage = new TreeMap<>();

  Settlement(Dice dice) {
    this.dice = dice;
    this.weights = Villages.ALL.stream().map(this::weight).toList();
  }

  /** The households village by village, those of the register first. */
  List<Household> settle(List<Plan> plans, Registrar registrar) {
    for (Standing standing : Standing.values()) {
      spread(plans.stream().filter(plan -> plan.standing() == standing).toList());
    }
    return byVillage.entrySet().stream()
        .flatMap(entry -> entered(entry.getKey(), entry.getValue(), registrar))
        .toList();
  }

  private int weight(Village village) {
    int usual = village.poor() ? WEIGHT_OF_POOR_VILLAGE : WEIGHT_OF_OTHERS;
    return usual + dice.between(-WEIGHT_VARIES_BY, WEIGHT_VARIES_BY);
  }

  private void spread(List<Plan> plans) {
    List<Plan> shuffled = new ArrayList<>(plans);
    dice.shuffle(shuffled);
    List<Integer> shares = Shares.of(shuffled.size(), weights);
    int next = 0;
    for (int village = 0; village < shares.size(); village++) {
      List<Plan> share = shuffled.subList(next, next + shares.get(village));
      byVillage.computeIfAbsent(village, key -> new ArrayList<>()).addAll(share);
      next += share.size();
    }
  }

  private Stream<Household> entered(int village, List<Plan> plans, Registrar registrar) {
    List<Plan> registered = inAnyOrder(plans, true);
    List<Plan> others = inAnyOrder(plans, false);
    return Stream.concat(registered.stream(), others.stream())
        .map(plan -> registrar.enter(Villages.ALL.get(village), plan));
  }

  private List<Plan> inAnyOrder(List<Plan> plans, boolean registered) {
    List<Plan> some =
        new ArrayList<>(
            plans.stream().filter(plan -> plan.standing().registered() == registered).toList());
    dice.shuffle(some);
    return some;
  }
}
