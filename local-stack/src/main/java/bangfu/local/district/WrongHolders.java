package bangfu.local.district;

import bangfu.local.district.people.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Registers a few accounts of pupils' households under the spouse's name, so that aid bounces. */
final class WrongHolders {
  private static final int WANTED = 12;
  private static final int FIRST_ENTRY_YEAR = 2012;
  private static final int LAST_ENTRY_YEAR = 2019;

  private WrongHolders() {}

  /** Spread over the district, each with a pupil who is paid for in both terms. */
  static List<WrongHolder> among(List<Household> households) {
    List<Household> suitable = households.stream().filter(WrongHolders::suits).toList();
    return IntStream.range(0, WANTED)
        .mapToObj(i -> suitable.get(i * suitable.size() / WANTED))
        .map(WrongHolders::mistaken)
        .toList();
  }

  /** The household as the registry has it. */
  static Household applied(Household household, List<WrongHolder> wrongHolders) {
    Optional<WrongHolder> wrong =
        wrongHolders.stream()
            .filter(mistake -> mistake.householdNo().equals(household.number()))
            .findFirst();
    return wrong
        .map(mistake -> household.withAccountHolder(mistake.holderInRegistry()))
        .orElse(household);
  }

  private static boolean suits(Household household) {
    return household.registered()
        && !household.with(Relation.SPOUSE).isEmpty()
        && household.members().stream().anyMatch(WrongHolders::isPupilInBothTerms);
  }

  private static boolean isPupilInBothTerms(Member member) {
    int entryYear = member.person().cohort().entryYear();
    return entryYear >= FIRST_ENTRY_YEAR && entryYear <= LAST_ENTRY_YEAR;
  }

  private static WrongHolder mistaken(Household household) {
    Contact contact = household.contact();
    String spouse = household.with(Relation.SPOUSE).get(0).person().name();
    return new WrongHolder(
        household.number(), contact.bankAccount(), spouse, contact.accountHolder());
  }
}
