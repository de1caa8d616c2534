package bangfu.household.safeguards;

import bangfu.commons.value.SchoolTerm;
import bangfu.household.registry.EnrolmentView;
import bangfu.household.registry.MemberRecord;
import bangfu.household.registry.facts.Absence;
import bangfu.household.standards.StandardCode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compulsory education 义务教育: everybody of school age is enrolled in the term. */
public final class Schooling {
  private static final Set<String> NOT_AT_SCHOOL = Set.of("01", "02");
  private static final String LAST_GRADE = "06";
  private static final int LAST_DAY_OF_AUGUST = 31;

  private Schooling() {}

  static Criterion education(Circumstances c) {
    Judgement judgement = new Judgement();
    for (MemberRecord member : c.members()) {
      if (isOfSchoolAge(member, c) && !isEnrolled(member, c.term()) && !isExcused(member, c)) {
        boolean known = c.village().enrolmentsOnFile() || absence(member, c.term()).isPresent();
        judgement.failIf(known, Reason.of("NOT_ENROLLED", member.id(), c.term()));
        judgement.unknownIf(!known, Reason.of("ENROLMENT_NOT_ON_FILE", member.id(), c.term()));
      }
    }
    return judgement.criterion(
        "EDUCATION",
        null,
        c.standards().get(StandardCode.SCHOOL_AGE_FROM).text()
            + "–"
            + c.standards().get(StandardCode.SCHOOL_AGE_TO).text(),
        "YEARS",
        "义务教育: 学龄成员(8月31日计)当学期在学; 随班就读、特校、送教上门视同在学; 有证明不具备学习条件者除外",
        c.standards().get(StandardCode.SCHOOL_AGE_TO).source());
  }

  /** Whether a member is at a school in a term; all ways of teaching count. */
  public static boolean isEnrolled(MemberRecord member, SchoolTerm term) {
    return member.enrolments().stream()
        .anyMatch(e -> e.term().equals(term) && !NOT_AT_SCHOOL.contains(e.stage()));
  }

  private static boolean isOfSchoolAge(MemberRecord member, Circumstances c) {
    int age = member.ageOn(beginOfSchoolYear(c.term()));
    return age >= c.number(StandardCode.SCHOOL_AGE_FROM)
        && age <= c.number(StandardCode.SCHOOL_AGE_TO);
  }

  /** Certified unfit in the term; [assumed] or done with the last grade before it. */
  private static boolean isExcused(MemberRecord member, Circumstances c) {
    boolean unfit = absence(member, c.term()).filter(Absence::medicallyUnfit).isPresent();
    return unfit || member.enrolments().stream().anyMatch(e -> isDone(e, c.term()));
  }

  private static boolean isDone(EnrolmentView e, SchoolTerm term) {
    return e.stage().equals(LAST_GRADE)
        && e.term().season() == SchoolTerm.Season.SPRING
        && e.term().compareTo(term) < 0;
  }

  private static Optional<Absence> absence(MemberRecord member, SchoolTerm term) {
    return Objects.requireNonNull(member.absences()).stream()
        .filter(a -> a.term().equals(term))
        .findFirst();
  }

  /** The spring term belongs to the school year that began the autumn before. */
  private static LocalDate beginOfSchoolYear(SchoolTerm term) {
    int year = term.season() == SchoolTerm.Season.SPRING ? term.year() - 1 : term.year();
    return LocalDate.of(year, Month.AUGUST, LAST_DAY_OF_AUGUST);
  }
}
