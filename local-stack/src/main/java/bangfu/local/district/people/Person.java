package bangfu.local.district.people;

import java.time.LocalDate;

/** A member of a household. */
public record Person(
    String name, CitizenId id, Relation relation, LocalDate birthDate, Traits traits) {

  public Cohort cohort() {
    return Cohort.of(birthDate);
  }
}
