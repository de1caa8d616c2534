package bangfu.local.district.people;

import java.time.LocalDate;

/** A member of a household. */
public record Person(
    String name, CitizenId id, Relation relation, LocalDate birthDate, Traits traits) {

  /** With a grave illness besides; whoever works with full strength would not. */
  public Person gravelyIll() {
    return new Person(name, id, relation, birthDate, traits.gravelyIll());
  }

  public Cohort cohort() {
    return Cohort.of(birthDate);
  }
}
