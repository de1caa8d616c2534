package bangfu.household.safeguards;

import bangfu.commons.value.SchoolTerm;
import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.MemberRecord;
import bangfu.household.standards.StandardCode;
import bangfu.household.standards.StandardsOfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything that a household is judged by on a day.
 *
 * @param stableItems transfers that count towards a stable income
 */
public record Circumstances(
    HouseholdRecord household,
    LocalDate day,
    StandardsOfDay standards,
    VillageFacts village,
    Set<String> stableItems) {

  public Circumstances {
    stableItems = Set.copyOf(stableItems);
  }

  public List<MemberRecord> members() {
    return household.membersOn(day);
  }

  int number(StandardCode code) {
    return standards.get(code).number();
  }

  /** The term that has begun last. */
  public SchoolTerm term() {
    return Schooling.term(day);
  }
}
