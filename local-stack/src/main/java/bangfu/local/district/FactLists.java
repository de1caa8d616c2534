package bangfu.local.district;

import bangfu.local.district.people.Disability;
import bangfu.local.district.people.Labour;
import bangfu.local.district.people.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lists that other offices hand in, so that the report's figures come out: everybody insured,
 * 3,641 health files, 147 patients of the special diseases, 1,450 who work away from home stably
 * after 1,087 the year before, 43 in workshops, safe houses, and whom the {@link SafetyNet}
 * catches.
 */
final class FactLists {
  private static final int PATIENTS = 147;
  private static final int DISEASES = 30;
  private static final int AWAY_BEFORE = 1_087;
  private static final int AWAY_NOW = 1_450;
  private static final int IN_WORKSHOPS = 43;
  private static final int WORKSHOPS = 7;
  private static final int OVERHAULED = 791;

  private static final List<String> INSURANCE = List.of("citizenId", "year", "kind", "exemption");
  private static final List<String> HEALTH =
      List.of(
          "citizenId",
          "disease",
          "diagnosedOn",
          "treatedOn",
          "hospital",
          "fileOn",
          "doctor",
          "contractedOn",
          "specialOutpatientOn");
  private static final List<String> EMPLOYMENT =
      List.of("citizenId", "year", "kind", "region", "months", "employer", "recommended");
  private static final List<String> HOUSING =
      List.of(
          "householdNo",
          "dwelling",
          "grade",
          "agency",
          "certifiedOn",
          "acceptedOn",
          "structure",
          "renovatedYear");
  private static final List<String> DISABILITY =
      List.of("citizenId", "cardNo", "type", "grade", "issuedOn", "expiresOn");
  private static final List<String> CIVIL_AFFAIRS =
      List.of("citizenId", "benefit", "class", "monthly", "from", "to");

  private final List<Household> households;
  private final List<Person> supported;

  FactLists(List<Household> households, List<Person> supported) {
    this.households = households;
    this.supported = supported;
  }

  /** Of the medical insurance office: everybody, and 特惠保 for the registered. */
  byte[] insurance() {
    Stream<List<String>> everybody = people(households.stream()).map(p -> insured(p, "RESIDENT"));
    Stream<List<String>> registered = registered().map(p -> insured(p, "COMMERCIAL"));
    return CsvFile.bytes(INSURANCE, Stream.concat(everybody, registered));
  }

  /** Of the health office: a file for each of the registered, the special diseases among them. */
  byte[] health() {
    List<Person> all =
        registered()
            .sorted(Comparator.comparing((Person p) -> !p.traits().health().major()))
            .toList();
    return CsvFile.bytes(
        HEALTH, IntStream.range(0, all.size()).mapToObj(i -> healthOf(all.get(i), i)));
  }

  /** Of the labour office: who works where, in 2019 and 2020. */
  byte[] employment() {
    List<Person> able = able();
    List<List<String>> rows = new ArrayList<>();
    able.stream().limit(AWAY_BEFORE).forEach(p -> rows.add(away(p, 2019)));
    able.forEach(p -> rows.add(away(p, 2020)));
    return CsvFile.bytes(EMPLOYMENT, Stream.concat(rows.stream(), inWorkshops()));
  }

  /** Of the housing office: a certificate for each household; 791 were renovated and accepted. */
  byte[] housing() {
    List<Household> sorted =
        households.stream().sorted(Comparator.comparing((Household h) -> !h.registered())).toList();
    return CsvFile.bytes(
        HOUSING, IntStream.range(0, sorted.size()).mapToObj(i -> house(sorted.get(i), i)));
  }

  /** Of the civil affairs office: the subsistence allowance 低保, of persons and not households. */
  byte[] civilAffairs() {
    return CsvFile.bytes(CIVIL_AFFAIRS, supported.stream().map(FactLists::allowance));
  }

  private Stream<Person> registered() {
    return people(households.stream().filter(Household::registered));
  }

  private static Stream<Person> people(Stream<Household> some) {
    return some.flatMap(h -> h.members().stream()).map(Member::person);
  }

  /** Full workers first, then half ones, from the end: those of the workshops are the first. */
  private List<Person> able() {
    List<Person> half = new ArrayList<>(halfWorkers(household -> true).toList());
    Collections.reverse(half);
    return Stream.concat(registered().filter(p -> p.traits().labour().full()), half.stream())
        .limit(AWAY_NOW)
        .toList();
  }

  /** Of the registered households that do not count as without labour. */
  private Stream<Person> halfWorkers(Predicate<Household> wanted) {
    return people(
            households.stream().filter(h -> h.registered() && !h.lacksLabour()).filter(wanted))
        .filter(FactLists::isHalfWorker);
  }

  private static boolean isHalfWorker(Person person) {
    return person.traits().labour() == Labour.WEAK;
  }

  private static List<String> insured(Person person, String kind) {
    return List.of(person.id().value(), "2020", kind, "");
  }

  private static List<String> healthOf(Person person, int index) {
    boolean patient = index < PATIENTS;
    boolean chronic = person.traits().health().chronic();
    return List.of(
        person.id().value(),
        patient ? String.format("%02d", 1 + index % DISEASES) : "",
        patient ? "2019-04-01" : "",
        patient ? "2019-04-20" : "",
        patient ? "示例定点医院" : "",
        "2018-03-01",
        chronic ? "示例村医" : "",
        chronic ? "2019-01-10" : "",
        chronic && index % 5 != 0 ? "2019-06-01" : "");
  }

  private static List<String> away(Person person, int year) {
    String region = isHalfWorker(person) ? "02" : "04";
    return List.of(
        person.id().value(), Integer.toString(year), "MIGRANT", region, "10", "示例公司", "false");
  }

  /** Six or seven in each of the workshops, from its own village. */
  private Stream<List<String>> inWorkshops() {
    return IntStream.range(0, WORKSHOPS)
        .boxed()
        .flatMap(
            i ->
                halfWorkers(h -> h.home().village().equals(workshopVillage(i)))
                    .limit(i == 0 ? IN_WORKSHOPS - 6L * (WORKSHOPS - 1) : 6)
                    .map(p -> inWorkshop(p, i)));
  }

  private static List<String> inWorkshop(Person person, int workshop) {
    return List.of(
        person.id().value(), "2020", "WORKSHOP", "01", "9", workshopName(workshop), "true");
  }

  /** The workshops by name, and where they stand. */
  static Map<String, Village> workshops() {
    Map<String, Village> found = new LinkedHashMap<>();
    IntStream.range(0, WORKSHOPS).forEach(i -> found.put(workshopName(i), workshopVillage(i)));
    return found;
  }

  private static Village workshopVillage(int workshop) {
    return Villages.ALL.get(workshop * 3);
  }

  private static String workshopName(int workshop) {
    return "示例扶贫车间" + (workshop + 1);
  }

  private static List<String> house(Household household, int index) {
    boolean overhauled = index < OVERHAULED;
    return List.of(
        household.number(),
        "OWN_HOUSE",
        overhauled ? "C" : "B",
        "示例房屋鉴定有限公司",
        "2018-06-01",
        overhauled ? "2019-11-30" : "",
        "02",
        overhauled ? "2019" : "");
  }

  private static List<String> allowance(Person person) {
    return List.of(person.id().value(), "DIBAO", "", "340.00", "2019-01-01", "");
  }

  /** Of the disabled persons' federation: a card for each; the first says another grade. */
  byte[] disability() {
    List<Person> disabled =
        people(households.stream()).filter(p -> p.traits().health().disabled()).toList();
    return CsvFile.bytes(
        DISABILITY,
        IntStream.range(0, disabled.size()).mapToObj(i -> card(disabled.get(i), i == 0)));
  }

  private static List<String> card(Person person, boolean otherGrade) {
    Disability known = Objects.requireNonNull(person.traits().health().disability());
    int grade = otherGrade ? known.grade() % 4 + 1 : known.grade();
    String number = person.id().value() + known.type() + grade;
    return List.of(
        person.id().value(),
        number,
        Integer.toString(known.type()),
        Integer.toString(grade),
        "2015-05-01",
        "2025-05-01");
  }

  /** Kinds of import with their files, in the order in which they are handed in. */
  List<OfficialList> all() {
    return List.of(
        new OfficialList("insurance", insurance()),
        new OfficialList("health", health()),
        new OfficialList("employment", employment()),
        new OfficialList("housing", housing()),
        new OfficialList("civil-affairs", civilAffairs()),
        new OfficialList("disability", disability()));
  }
}
