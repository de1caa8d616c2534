package bangfu.local.district.people;

import static bangfu.local.district.people.Sex.FEMALE;
import static bangfu.local.district.people.Sex.MALE;

/** A place at the table of a family of up to three generations, seen from the children. */
enum Seat {
  GRANDFATHER(MALE, 2),
  GRANDMOTHER(FEMALE, 2),
  FATHER(MALE, 1),
  MOTHER(FEMALE, 1),
  BOY(MALE, 0),
  GIRL(FEMALE, 0);

  private final Sex sex;
  private final int generation;

  Seat(Sex sex, int generation) {
    this.sex = sex;
    this.generation = generation;
  }

  Sex sex() {
    return sex;
  }

  /** Whether the surname is the family's: the mothers bring their own. */
  boolean bearsFamilyName() {
    return generation == 0 || sex == MALE;
  }

  /** What the person here is to the head, who sits elsewhere and is no child. */
  Relation relationTo(Seat head) {
    return switch (generation - head.generation) {
      case 1 -> sex == MALE ? Relation.FATHER : Relation.MOTHER;
      case 0 -> this == head ? Relation.HEAD : Relation.SPOUSE;
      case -1 -> ofNextGeneration();
      case -2 -> sex == MALE ? Relation.GRANDSON : Relation.GRANDDAUGHTER;
      default -> throw new IllegalArgumentException(this + " beside the head " + head);
    };
  }

  private Relation ofNextGeneration() {
    if (sex == MALE) {
      return Relation.SON;
    }
    return this == MOTHER ? Relation.DAUGHTER_IN_LAW : Relation.DAUGHTER;
  }
}
