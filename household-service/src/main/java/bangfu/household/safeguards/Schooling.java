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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compulsory education 义务教育: everybody of school age is enrolled in the term. The only place that
 * says who is out of school: for a record, and for a query of figures over many.
 */
public final class Schooling {
  private static final Set<String> NOT_AT_SCHOOL = Set.of("01", "02");
  private static final String LAST_GRADE = "06";
  private static final int LAST_DAY_OF_AUGUST = 31;

  private Schooling() {}

  static Criterion education(Circumstances c) {
    Judgement judgement = new Judgement();
    for (MemberRecord member : c.members()) {
      if (isOfSchoolAge(member, c) && isOutOfSchool(member, c.term())) {
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

  /** Neither at a school in the term nor excused from it. */
  static boolean isOutOfSchool(MemberRecord member, SchoolTerm term) {
    return !isEnrolled(member, term) && !isExcused(member, term);
  }

  /**
   * The same for a query, of the row {@code m} of members.
   *
   * @param term an expression for the term
   */
  public static String outOfSchool(String term) {
    return """
        not exists (select from enrolment n where n.member_id = m.id and n.term = %1$s
          and n.stage not in (%2$s))
        and not exists (select from school_absence a where a.member_id = m.id and a.term = %1$s
          and a.medically_unfit)
        and not exists (select from enrolment n where n.member_id = m.id and n.stage = '%3$s'
          and n.term like '%%-SPRING' and n.term <> %1$s and left(n.term, 4) <= left(%1$s, 4))
        """
        .formatted(
            term,
            NOT_AT_SCHOOL.stream().sorted().collect(Collectors.joining("','", "'", "'")),
            LAST_GRADE);
  }

  /** The term that has begun last on a day. */
  public static SchoolTerm term(LocalDate day) {
    return IntStream.of(day.getYear(), day.getYear() - 1)
        .boxed()
        .flatMap(
            year ->
                Stream.of(SchoolTerm.Season.AUTUMN, SchoolTerm.Season.SPRING)
                    .map(season -> new SchoolTerm(year, season)))
        .filter(term -> !MemberRecord.begins(term).isAfter(day))
        .findFirst()
        .orElseThrow();
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
  private static boolean isExcused(MemberRecord member, SchoolTerm term) {
    boolean unfit = absence(member, term).filter(Absence::medicallyUnfit).isPresent();
    return unfit || member.enrolments().stream().anyMatch(e -> isDone(e, term));
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

  /** Age is told on its eve: the spring term belongs to the year that began the autumn before. */
  public static LocalDate beginOfSchoolYear(SchoolTerm term) {
    int year = term.season() == SchoolTerm.Season.SPRING ? term.year() - 1 : term.year();
    return LocalDate.of(year, Month.AUGUST, LAST_DAY_OF_AUGUST);
  }
}
