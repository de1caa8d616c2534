package bangfu.local.district;

import bangfu.local.district.people.Dice;
import bangfu.local.district.people.Families;
import bangfu.local.district.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills plans with people and gives out the running numbers of households, phones and accounts. */
final class Registrar {
  private static final int PHONES = 10_000;
  private static final int GROUPS = 12;
  private static final int TEKUN_PERCENT = 45;
  private static final LocalDate BORN_BEFORE_IF_AGED = LocalDate.of(1960, 1, 1);

  private final Dice dice;
  private final Families families;
  private final Helpers helpers = new Helpers();
  private final Map<Village, Integer> perVillage = new HashMap<>();
  private int running = 0;

  Registrar(Dice dice) {
    this.dice = dice;
    this.families = new Families(dice);
  }

  /** The next household of the village. */
  Household enter(Village village, Plan plan) {
    running++;
    int inVillage = perVillage.merge(village, 1, Integer::sum);
    List<Person> people = people(plan);
    Classification classification = classification(village, plan, people);
    return new Household(
        village.code() + digits(4, inVillage),
        home(village, inVillage),
        classification,
        contact(people.get(0)),
        false,
        members(people, classification.file()));
  }

  /** A household of the group DISABLED is in it by a member's disability. */
  private List<Person> people(Plan plan) {
    List<Person> people = new ArrayList<>(families.family(plan.shape()));
    boolean disabled = people.stream().anyMatch(person -> person.traits().health().disabled());
    if (plan.standing() == Standing.DISABLED && !disabled) {
      people.set(0, families.disabled(people.get(0)));
    }
    return people;
  }

  private Classification classification(Village village, Plan plan, List<Person> people) {
    Attribute attribute = attribute(plan, people);
    PovertyFile file = plan.standing().registered() ? file(village, plan, people) : null;
    return new Classification(plan.standing(), attribute, file);
  }

  private @Nullable Attribute attribute(Plan plan, List<Person> people) {
    return switch (plan.standing()) {
      case TEKUN -> Attribute.TEKUN;
      case DIBAO -> Attribute.DIBAO;
      case DISABLED -> null;
      case EXITED -> ofRegistered(people, 20);
      case NOT_EXITED -> ofRegistered(people, 60);
    };
  }

  /** Only old people who live alone are without support 特困. */
  private Attribute ofRegistered(List<Person> people, int dibaoPercent) {
    boolean aged = people.get(0).birthDate().isBefore(BORN_BEFORE_IF_AGED);
    if (people.size() == 1 && aged && dice.percent(TEKUN_PERCENT)) {
      return Attribute.TEKUN;
    }
    return dice.percent(dibaoPercent) ? Attribute.DIBAO : Attribute.GENERAL;
  }

  private PovertyFile file(Village village, Plan plan, List<Person> people) {
    Registration registration =
        plan.standing() == Standing.EXITED
            ? Registration.exited(village, dice)
            : Registration.notExited(dice);
    return new PovertyFile(registration, Causes.likelyFor(people, dice), helpers.next(village));
  }

  private Home home(Village village, int inVillage) {
    int group = dice.between(1, GROUPS);
    String address = village.name() + group + "组" + inVillage + "号";
    return new Home(village, digits(2, group), address);
  }

  private Contact contact(Person head) {
    String phone = "1990000" + digits(4, running % PHONES);
    return new Contact(phone, "6230580000" + digits(9, running), head.name());
  }

  /** Whoever was not born yet when the household was first listed joined it at birth. */
  private List<Member> members(List<Person> people, @Nullable PovertyFile file) {
    LocalDate listedOn =
        file == null
            ? dice.day(LocalDate.of(2014, 1, 1), LocalDate.of(2019, 12, 31))
            : file.registration().identifiedOn();
    return people.stream()
        .map(person -> new Member(person, later(listedOn, person.birthDate())))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String digits(int width, int number) {
    return String.format(Locale.ROOT, "%0" + width + "d", number);
  }
}
