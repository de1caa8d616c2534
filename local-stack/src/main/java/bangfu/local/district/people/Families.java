package bangfu.local.district.people;

import static bangfu.local.district.people.Seat.BOY;
import static bangfu.local.district.people.Seat.FATHER;
import static bangfu.local.district.people.Seat.GIRL;
import static bangfu.local.district.people.Seat.GRANDFATHER;
import static bangfu.local.district.people.Seat.GRANDMOTHER;
import static bangfu.local.district.people.Seat.MOTHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Makes families whose ages and names fit the relations of their members. */
public final class Families {
  // The first of each list is the head; a list named twice is twice as likely.
  private static final List<List<Seat>> ONE_ADULT =
      List.of(List.of(FATHER), List.of(MOTHER), List.of(GRANDFATHER), List.of(GRANDMOTHER));
  private static final List<List<Seat>> TWO_ADULTS =
      List.of(
          List.of(FATHER, MOTHER),
          List.of(FATHER, MOTHER),
          List.of(FATHER, MOTHER),
          List.of(MOTHER, FATHER),
          List.of(FATHER, GRANDMOTHER),
          List.of(GRANDFATHER, GRANDMOTHER));
  private static final List<List<Seat>> THREE_ADULTS =
      List.of(
          List.of(FATHER, MOTHER, GRANDMOTHER),
          List.of(FATHER, MOTHER, GRANDFATHER),
          List.of(GRANDMOTHER, FATHER, MOTHER),
          List.of(GRANDFATHER, FATHER, MOTHER));
  private static final List<List<Seat>> FOUR_ADULTS =
      List.of(
          List.of(FATHER, MOTHER, GRANDFATHER, GRANDMOTHER),
          List.of(GRANDFATHER, GRANDMOTHER, FATHER, MOTHER));
  private static final LocalDate OLDEST = LocalDate.of(1934, 1, 1);
  private static final LocalDate YOUNGEST_AGED = LocalDate.of(1957, 12, 31);
  private static final LocalDate YOUNGEST_ALONE = LocalDate.of(1982, 12, 31);

  private final Dice dice;
  private final Names names;
  private final CitizenIds ids = new CitizenIds();

  public Families(Dice dice) {
    this.dice = dice;
    this.names = new Names(dice);
  }

  private record Place(Seat seat, LocalDate birthDate) {}

  /** A family of that shape, its head first. */
  public List<Person> family(Shape shape) {
    return seated(places(shape));
  }

  /** The same person, disabled. */
  public Person disabled(Person person) {
    return new Person(
        person.name(),
        person.id(),
        person.relation(),
        person.birthDate(),
        person.traits().disabled(person.birthDate(), dice));
  }

  private List<Place> places(Shape shape) {
    if (!shape.children().isEmpty()) {
      return withChildren(dice.pick(eldersOf(shape.adults())), births(shape.children()), 52);
    }
    boolean aged = shape.allAged() || dice.percent(60);
    return switch (shape.adults()) {
      case 1 -> alone(aged);
      case 2 ->
          aged ? agedCouple() : withChildren(dice.pick(ONE_ADULT.subList(0, 2)), grown(1), 70);
      default -> withChildren(List.of(FATHER, MOTHER), grown(shape.adults() - 2), 70);
    };
  }

  private static List<List<Seat>> eldersOf(int adults) {
    return switch (adults) {
      case 1 -> ONE_ADULT;
      case 2 -> TWO_ADULTS;
      case 3 -> THREE_ADULTS;
      case 4 -> FOUR_ADULTS;
      default -> throw new IllegalArgumentException(adults + " grown-ups");
    };
  }

  private List<Place> alone(boolean aged) {
    LocalDate birthDate =
        aged ? dice.day(OLDEST, YOUNGEST_AGED) : dice.day(YOUNGEST_AGED, YOUNGEST_ALONE);
    return List.of(new Place(dice.percent(60) ? FATHER : MOTHER, birthDate));
  }

  private List<Place> agedCouple() {
    LocalDate wife = dice.day(OLDEST.plusYears(6), YOUNGEST_AGED.minusYears(1));
    return List.of(new Place(FATHER, Generations.husbandOf(wife, dice)), new Place(MOTHER, wife));
  }

  private List<Place> withChildren(List<Seat> elders, List<LocalDate> births, int sonsPercent) {
    Generations generations = Generations.above(births, dice);
    List<Place> places = new ArrayList<>();
    elders.forEach(seat -> places.add(new Place(seat, generations.of(seat))));
    births.forEach(birth -> places.add(new Place(dice.percent(sonsPercent) ? BOY : GIRL, birth)));
    return places;
  }

  private List<LocalDate> births(List<Cohort> cohorts) {
    return cohorts.stream().sorted().map(cohort -> cohort.someBirthDate(dice)).toList();
  }

  /** Grown-up sons and daughters, four to five years apart; the last cohort left school in 2020. */
  private List<LocalDate> grown(int count) {
    int latest = dice.between(1996, 2008);
    return births(IntStream.range(0, count).mapToObj(i -> new Cohort(latest - 4 * i)).toList());
  }

  private List<Person> seated(List<Place> places) {
    Seat head = places.get(0).seat();
    String familyName = names.surname();
    List<Person> people = new ArrayList<>();
    for (Place place : places) {
      String surname = place.seat().bearsFamilyName() ? familyName : names.surname();
      people.add(person(place, head, unusedName(surname, place.seat(), people)));
    }
    return Collections.unmodifiableList(people);
  }

  /** No two of a household share a name: the bank tells account holders apart by it. */
  private String unusedName(String surname, Seat seat, List<Person> others) {
    String name = surname + names.given(seat.sex());
    while (others.stream().map(Person::name).anyMatch(name::equals)) {
      name = surname + names.given(seat.sex());
    }
    return name;
  }

  private Person person(Place place, Seat head, String name) {
    LocalDate birthDate = place.birthDate();
    return new Person(
        name,
        ids.next(birthDate, place.seat().sex()),
        place.seat().relationTo(head),
        birthDate,
        Traits.likelyFor(birthDate, dice));
  }
}
