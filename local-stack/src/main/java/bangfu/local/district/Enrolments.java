package bangfu.local.district;

import bangfu.local.district.people.Cohort;
import bangfu.local.district.people.Dice;
import bangfu.local.district.people.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Enrols every child of school age, nobody left out: primary and junior school in both terms, and
 * whoever goes on after the ninth grade. Those older than that are not on the lists.
 */
final class Enrolments {
  private static final Cohort FIRST = new Cohort(2010);

  private final Dice dice;
  private final List<Enrolment> enrolments = new ArrayList<>();
  private int leavers = 0;

  private Enrolments(Dice dice) {
    this.dice = dice;
  }

  /** The spring's enrolments before the autumn's, each in the order of the households. */
  static List<Enrolment> of(List<Household> households, Dice dice) {
    Enrolments lists = new Enrolments(dice);
    households.forEach(lists::enrol);
    return lists.enrolments.stream().sorted(Comparator.comparing(Enrolment::term)).toList();
  }

  private void enrol(Household household) {
    for (Member member : household.members()) {
      if (member.person().cohort().compareTo(FIRST) >= 0) {
        enrol(household, member.person());
      }
    }
  }

  /** A pupil who boards goes on boarding: the roll is the pupil's, the limit is the stage's. */
  private void enrol(Household household, Person pupil) {
    int roll = dice.below(100);
    for (Term term : Term.values()) {
      int grade = pupil.cohort().grade(term.schoolYear());
      if (grade >= 1) {
        Stage stage = grade == 10 ? afterJuniorSchool(household, pupil) : Stage.ofGrade(grade);
        boolean boarding = roll < stage.boardingPercent();
        String school = stage.school(household.home().village());
        enrolments.add(new Enrolment(pupil.id(), term, stage, school, boarding));
      }
    }
  }

  /** Of the registered leavers of 2020, five in eight go on to senior school: 30 of 48. */
  private Stage afterJuniorSchool(Household household, Person pupil) {
    boolean senior = household.registered() && (pupil.cohort().equals(FIRST) || leavers++ % 8 < 5);
    return senior ? Stage.SENIOR_1 : Stage.VOCATIONAL_1;
  }
}
