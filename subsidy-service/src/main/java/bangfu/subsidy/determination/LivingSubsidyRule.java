package bangfu.subsidy.determination;

import bangfu.commons.value.DateRange;
import bangfu.commons.value.Money;
import bangfu.subsidy.programmes.SchoolStage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule of 义务教育生活补助: a pupil of compulsory school age stage, member of a registered household
 * whose status carries the policy on the first day of the term, is paid the standard of that day
 * once (domain.md §3, EX-EDU1 to EX-EDU3). Boarding does not matter: the district pays 500/625 to
 * all (domain.md §1.1, 5).
 */
final class LivingSubsidyRule {
  /** Changes with every change of what is judged. */
  static final String VERSION = "EDU_LIVING/1";

  /** Poor, about to exit, exited (脱贫不脱政策), or returned; not candidates, rejected or removed. */
  private static final Set<String> ENTITLED =
      Set.of("NOT_EXITED", "PRE_EXIT", "EXITED", "RETURNED");

  private LivingSubsidyRule() {}

  /**
   * Judges a pupil.
   *
   * @param standards what the term pays at each stage
   */
  static Judgement judge(PupilFacts pupil, Map<SchoolStage, Money> standards) {
    Optional<SchoolStage> stage = SchoolStage.ofRegistryCode(pupil.stage());
    List<Reason> reasons =
        List.of(
            registered(pupil),
            entitled(pupil),
            compulsory(pupil, stage),
            member(pupil),
            notGrantedBefore(pupil),
            judgedOnce(pupil));
    boolean granted = reasons.stream().allMatch(Reason::held);
    Money amount = granted ? stage.map(standards::get).orElseThrow() : Money.ZERO;
    return new Judgement(
        granted ? Judgement.Decision.GRANTED : Judgement.Decision.REFUSED,
        stage.orElse(null),
        amount,
        reasons);
  }

  private static Reason registered(PupilFacts pupil) {
    return Condition.REGISTERED_HOUSEHOLD.judged(
        pupil.householdKind().equals("REGISTERED"), "kind of household: " + pupil.householdKind());
  }

  private static Reason entitled(PupilFacts pupil) {
    String status = pupil.statusOnStart();
    return Condition.ENTITLED_STATUS.judged(
        status != null && ENTITLED.contains(status),
        "status on " + pupil.termStart() + ": " + (status == null ? "none" : status));
  }

  private static Reason compulsory(PupilFacts pupil, Optional<SchoolStage> stage) {
    return Condition.COMPULSORY_STAGE.judged(
        stage.isPresent(),
        "stage "
            + pupil.stage()
            + stage.map(s -> " is " + s).orElse(" is not compulsory")
            + (pupil.boarding() ? ", boarding" : ", not boarding"));
  }

  private static Reason member(PupilFacts pupil) {
    DateRange membership = DateRange.from(pupil.joinedOn());
    boolean left = pupil.leftOn() != null && !pupil.leftOn().isAfter(pupil.termStart());
    return Condition.MEMBER_ON_TERM_START.judged(
        membership.contains(pupil.termStart()) && !left,
        "member from "
            + pupil.joinedOn()
            + (pupil.leftOn() == null ? "" : " until before " + pupil.leftOn())
            + ", term begins "
            + pupil.termStart());
  }

  private static Reason notGrantedBefore(PupilFacts pupil) {
    return Condition.NOT_GRANTED_BEFORE.judged(
        !pupil.grantedBefore(),
        pupil.grantedBefore()
            ? "an earlier run granted this term"
            : "no earlier run granted this term");
  }

  private static Reason judgedOnce(PupilFacts pupil) {
    return Condition.JUDGED_ONCE.judged(
        !pupil.enrolledElsewhere(),
        pupil.enrolledElsewhere()
            ? "the same person is judged in another household of this run"
            : "the only enrolment of this person in the run");
  }
}
