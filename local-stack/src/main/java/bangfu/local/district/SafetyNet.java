package bangfu.local.district;

import bangfu.local.district.people.Disability;
import bangfu.local.district.people.Health;
import bangfu.local.district.people.Labour;
import bangfu.local.district.people.Person;
import bangfu.local.district.people.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whom the subsistence allowance 低保 catches, so that the report's figures come out: of the five
 * types 五类人员 793 persons in 532 households draw it; of households that are still poor or without
 * labour 554 persons in 316. Both overlap. Some have to be gravely ill for it; none of them works.
 */
final class SafetyNet {
  private static final int FIVE_TYPES_HOUSEHOLDS = 532;
  private static final int FIVE_TYPES_PERSONS = 793;
  private static final int FOCUS_HOUSEHOLDS = 316;
  private static final int FOCUS_PERSONS = 554;
  private static final LocalDate CHILD_IF_BORN_AFTER = Traits.AS_OF.minusYears(18);
  private static final LocalDate AGED_IF_BORN_BEFORE = Traits.AS_OF.minusYears(60).plusDays(1);

  private final Map<String, Household> households = new LinkedHashMap<>();

  /** Those who draw the allowance, by the numbers of their households. */
  private final Map<String, List<Person>> supported = new LinkedHashMap<>();

  private SafetyNet(List<Household> settled) {
    settled.forEach(household -> households.put(household.number(), household));
    supportFocus(focus());
    supportOthers();
    supportTheRest();
  }

  static SafetyNet of(List<Household> settled) {
    return new SafetyNet(settled);
  }

  /** As they came, some without labour and some of their members gravely ill. */
  List<Household> households() {
    return List.copyOf(households.values());
  }

  /** Who draws the allowance. */
  List<Person> supported() {
    return supported.values().stream().flatMap(Collection::stream).toList();
  }

  /** All that are still poor, and as many without labour as are needed: nobody who works first. */
  private List<String> focus() {
    List<Household> poor =
        eligible().filter(h -> h.classification().standing() == Standing.NOT_EXITED).toList();
    List<Household> withoutLabour =
        eligible()
            .filter(h -> h.classification().standing() != Standing.NOT_EXITED)
            .filter(h -> people(h).noneMatch(p -> p.traits().labour().full()))
            .sorted(Comparator.comparing(SafetyNet::halfWorkers))
            .limit(FOCUS_HOUSEHOLDS - poor.size())
            .toList();
    withoutLabour.forEach(h -> households.put(h.number(), h.withoutLabour()));
    return Stream.concat(withoutLabour.stream(), poor.stream()).map(Household::number).toList();
  }

  /** One of each household, then the others while there are any to be supported. */
  private void supportFocus(List<String> focus) {
    focus.forEach(number -> support(number, known(number).members().get(0).person()));
    int left = FOCUS_PERSONS - focus.size();
    for (String number : focus) {
      List<Person> others = people(known(number)).skip(1).limit(left).toList();
      others.forEach(person -> support(number, person));
      left -= others.size();
    }
    focus.stream()
        .filter(number -> known(number).lacksLabour())
        .forEach(number -> List.copyOf(supportedIn(number)).forEach(p -> makeIll(number, p)));
    requireNone(left);
  }

  /** Of the other households as many as are missing, those with several who need it first. */
  private void supportOthers() {
    int persons = FIVE_TYPES_PERSONS;
    int missing = FIVE_TYPES_HOUSEHOLDS;
    for (Map.Entry<String, List<Person>> each : supported.entrySet()) {
      int ofFiveTypes = ofFiveTypes(each.getKey(), each.getValue());
      persons -= ofFiveTypes;
      missing -= ofFiveTypes > 0 ? 1 : 0;
    }
    List<Household> chosen =
        eligible()
            .filter(h -> !supported.containsKey(h.number()))
            .filter(h -> !needy(h).isEmpty())
            .sorted(Comparator.comparing(h -> needy(h).size() < 2))
            .limit(missing)
            .toList();
    requireNone(missing - chosen.size());
    int more = persons - chosen.size();
    for (Household household : chosen) {
      List<Person> needy = needy(household).stream().limit(1L + more).toList();
      needy.forEach(person -> support(household.number(), person));
      needy.forEach(person -> makeIll(household.number(), person));
      more -= needy.size() - 1;
    }
    requireNone(more);
  }

  /** Whose household is one of 低保 draws it too: somebody of none of the five types. */
  private void supportTheRest() {
    eligible()
        .filter(h -> h.classification().attribute() == Attribute.DIBAO)
        .filter(h -> !supported.containsKey(h.number()))
        .forEach(
            h ->
                people(h)
                    .filter(person -> !isOfFiveTypes(h, person))
                    .findFirst()
                    .ifPresent(person -> support(h.number(), person)));
  }

  private Stream<Household> eligible() {
    return List.copyOf(households.values()).stream()
        .filter(h -> h.classification().attribute() != Attribute.TEKUN);
  }

  /** Grown-ups who do not work with full strength, those of the five types first. */
  private static List<Person> needy(Household household) {
    return people(household)
        .filter(person -> !isChild(person) && !person.traits().labour().full())
        .sorted(Comparator.comparing(person -> !isOfFiveTypes(household, person)))
        .toList();
  }

  private void support(String number, Person person) {
    supportedIn(number).add(person);
  }

  private List<Person> supportedIn(String number) {
    return supported.computeIfAbsent(number, n -> new ArrayList<>());
  }

  private Household known(String number) {
    return Objects.requireNonNull(households.get(number));
  }

  /** So that he or she is of the five types. */
  private void makeIll(String number, Person person) {
    Household household = known(number);
    if (isOfFiveTypes(household, person)) {
      return;
    }
    Person ill = person.gravelyIll();
    households.put(number, household.with(person, ill));
    supportedIn(number).replaceAll(each -> each.equals(person) ? ill : each);
  }

  private int ofFiveTypes(String number, List<Person> some) {
    Household household = known(number);
    return (int) some.stream().filter(person -> isOfFiveTypes(household, person)).count();
  }

  private static Stream<Person> people(Household household) {
    return household.members().stream().map(Member::person);
  }

  private static long halfWorkers(Household household) {
    return people(household).filter(p -> p.traits().labour() == Labour.WEAK).count();
  }

  /** F1 to F5; orphans there are none. */
  private static boolean isOfFiveTypes(Household household, Person person) {
    Health health = person.traits().health();
    Labour labour = person.traits().labour();
    Disability disability = health.disability();
    boolean alone = household.members().size() == 1;
    boolean aged = person.birthDate().isBefore(AGED_IF_BORN_BEFORE);
    return health.major()
        || (health.ill() && labour == Labour.LOST)
        || (disability != null && disability.isSupported())
        || (aged && (labour == Labour.LOST || (labour == Labour.NONE && alone)))
        || (isChild(person) && household.lacksLabour());
  }

  private static boolean isChild(Person person) {
    return person.birthDate().isAfter(CHILD_IF_BORN_AFTER);
  }

  private static void requireNone(int left) {
    if (left != 0) {
      throw new IllegalStateException(left + " more are to be supported than there are");
    }
  }
}
