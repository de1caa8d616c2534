package bangfu.local.district;

import bangfu.local.district.people.Disability;
import bangfu.local.district.people.Health;
import bangfu.local.district.people.Person;
import bangfu.local.district.people.Traits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code households.csv}: one per member, the household's own columns on the head's.
 */
final class HouseholdCsv {
  private static final List<String> OF_HOUSEHOLDS =
      List.of(
          "villageCode",
          "group",
          "address",
          "kind",
          "attribute",
          "identifiedOn",
          "exitedOn",
          "mainCause",
          "otherCauses",
          "phone",
          "bankName",
          "bankAccount",
          "accountHolder",
          "helperStaffNo",
          "flags");
  private static final List<String> OF_MEMBERS =
      List.of(
          "memberName",
          "citizenId",
          "relation",
          "ethnicity",
          "education",
          "health",
          "laborSkill",
          "disabilityType",
          "disabilityGrade",
          "joinedOn");
  private static final List<String> BLANK = Collections.nCopies(OF_HOUSEHOLDS.size(), "");

  static final List<String> HEADER =
      row("householdNo", OF_HOUSEHOLDS.stream(), OF_MEMBERS.stream());

  private HouseholdCsv() {}

  static Stream<List<String>> rows(Household household) {
    List<String> ofHousehold = ofHousehold(household);
    return IntStream.range(0, household.members().size())
        .mapToObj(
            i ->
                row(
                    household.number(),
                    (i == 0 ? ofHousehold : BLANK).stream(),
                    ofMember(household.members().get(i)).stream()));
  }

  private static List<String> row(String number, Stream<String> household, Stream<String> member) {
    return Stream.of(Stream.of(number), household, member).flatMap(columns -> columns).toList();
  }

  private static List<String> ofHousehold(Household household) {
    Home home = household.home();
    Contact contact = household.contact();
    PovertyFile file = household.classification().file();
    List<String> columns = new ArrayList<>();
    columns.addAll(List.of(home.village().code(), home.group(), home.address()));
    columns.add(household.registered() ? "REGISTERED" : "NON_REGISTERED");
    columns.add(text(household.classification().attribute()));
    columns.addAll(file == null ? List.of("", "", "", "") : ofFile(file));
    columns.addAll(List.of(contact.phone(), Contact.BANK));
    columns.addAll(List.of(contact.bankAccount(), contact.accountHolder()));
    columns.add(file == null ? "" : file.helperStaffNo());
    columns.add(household.lacksLabour() ? "NO_LABOR" : "");
    return columns;
  }

  private static List<String> ofFile(PovertyFile file) {
    Registration registration = file.registration();
    return List.of(
        text(registration.identifiedOn()),
        text(registration.exitedOn()),
        file.causes().main().code(),
        file.causes().others().stream().map(Cause::code).collect(Collectors.joining(";")));
  }

  private static List<String> ofMember(Member member) {
    Person person = member.person();
    Traits traits = person.traits();
    Health health = traits.health();
    Disability disability = health.disability();
    return List.of(
        person.name(),
        person.id().value(),
        person.relation().code(),
        traits.ethnicity(),
        traits.education().code(),
        health.codes(),
        traits.labour().code(),
        disability == null ? "" : text(disability.type()),
        disability == null ? "" : text(disability.grade()),
        text(member.joinedOn()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
