package bangfu.local.district;

import bangfu.local.district.people.Cohort;
import bangfu.local.district.people.Dice;
import bangfu.local.district.people.Person;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why a household is poor.
 *
 * @param others two at most, none of them the main one
 */
record Causes(Cause main, List<Cause> others) {
  private static final Cohort LAST_AT_JUNIOR_SCHOOL = new Cohort(2013);

  /** Causes that the family's members bear out: nobody is poor by an illness that nobody has. */
  static Causes likelyFor(List<Person> members, Dice dice) {
    Map<Cause, Integer> weights = weights(members);
    Cause main = draw(weights, dice);
    List<Cause> others = new ArrayList<>();
    for (int left = dice.weighted(List.of(40, 40, 20)); left > 0; left--) {
      others.add(draw(weights, dice));
    }
    return new Causes(main, List.copyOf(others));
  }

  private static Cause draw(Map<Cause, Integer> weights, Dice dice) {
    List<Cause> causes = List.copyOf(weights.keySet());
    Cause drawn = causes.get(dice.weighted(List.copyOf(weights.values())));
    weights.remove(drawn);
    return drawn;
  }

  private static EnumMap<Cause, Integer> weights(List<Person> members) {
    EnumMap<Cause, Integer> weights = new EnumMap<>(Cause.class);
    weights.put(Cause.DISASTER, 1);
    weights.put(Cause.LAND, 1);
    weights.put(Cause.TECHNOLOGY, 10);
    weights.put(Cause.FUNDS, 5);
    weights.put(Cause.TRAFFIC, 1);
    weights.put(Cause.MOTIVATION, 1);
    weights.putAll(ofTheMembers(members));
    return weights;
  }

  private static Map<Cause, Integer> ofTheMembers(List<Person> members) {
    EnumMap<Cause, Integer> weights = new EnumMap<>(Cause.class);
    if (members.stream().anyMatch(member -> member.traits().health().ill())) {
      weights.put(Cause.ILLNESS, 75);
    }
    if (members.stream().anyMatch(member -> member.traits().health().disabled())) {
      weights.put(Cause.DISABILITY, 55);
    }
    if (members.stream().anyMatch(Causes::isCostlyPupil)) {
      weights.put(Cause.SCHOOLING, 14);
    }
    if (members.stream().filter(member -> member.traits().labour().full()).count() < 2) {
      weights.put(Cause.LABOUR, 12);
    }
    return weights;
  }

  private static boolean isCostlyPupil(Person member) {
    Cohort cohort = member.cohort();
    return cohort.entryYear() >= 2008 && cohort.compareTo(LAST_AT_JUNIOR_SCHOOL) <= 0;
  }
}
