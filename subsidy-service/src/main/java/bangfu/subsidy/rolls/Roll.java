package bangfu.subsidy.rolls;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 发放名册: what a run grants in one village, on its way through the offices. */
@Entity
class Roll {
  @Id private UUID id;

  @Column(name = "run_id")
  private UUID runId;

  @Column private String programme;
  @Column private String term;

  @Column(name = "term_starts_on")
  private LocalDate termStartsOn;

  @Column(name = "village_code")
  private String villageCode;

  @Enumerated(EnumType.STRING)
  private RollState state;

  @Column(name = "line_count")
  private int lineCount;

  @Column(name = "total_fen")
  private long totalFen;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "publicity_days")
  private @Nullable Integer publicityDays;

  @Embedded
  @AttributeOverride(name = "on", column = @Column(name = "posted_on"))
  @AttributeOverride(name = "by", column = @Column(name = "posted_by"))
  @AttributeOverride(name = "at", column = @Column(name = "posted_at"))
  private @Nullable SignedStep posted;

  @Embedded
  @AttributeOverride(name = "on", column = @Column(name = "town_on"))
  @AttributeOverride(name = "by", column = @Column(name = "town_by"))
  @AttributeOverride(name = "at", column = @Column(name = "town_at"))
  private @Nullable SignedStep town;

  @Embedded
  @AttributeOverride(name = "on", column = @Column(name = "dept_on"))
  @AttributeOverride(name = "by", column = @Column(name = "dept_by"))
  @AttributeOverride(name = "at", column = @Column(name = "dept_at"))
  private @Nullable SignedStep department;

  @Embedded
  @AttributeOverride(name = "on", column = @Column(name = "fin_on"))
  @AttributeOverride(name = "by", column = @Column(name = "fin_by"))
  @AttributeOverride(name = "at", column = @Column(name = "fin_at"))
  private @Nullable SignedStep finance;

  @Version private long version;

  protected Roll() {}

  /** The day a step can happen at the earliest: that of the step before. */
  LocalDate earliest(RollStep step) {
    return switch (step) {
      case PUBLICITY -> termStartsOn;
      case TOWNSHIP_APPROVAL -> dayOf(posted);
      case DEPARTMENT_APPROVAL -> dayOf(town);
      case FINANCE_APPROVAL, BATCHING -> dayOf(department);
    };
  }

  /** Refuses a step that is not next, or by somebody who has signed this roll already. */
  void check(RollStep step, String by) {
    step.next(state);
    boolean maker =
        Stream.concat(
                Stream.of(draftedBy),
                Stream.of(posted, town, department, finance)
                    .filter(Objects::nonNull)
                    .map(SignedStep::by))
            .anyMatch(by::equals);
    if (maker) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
  }

  void post(SignedStep signature, int days) {
    state = RollStep.PUBLICITY.next(state);
    posted = signature;
    publicityDays = days;
  }

  void approveByTownship(SignedStep signature) {
    Publicity publicity = publicity();
    if (!publicity.hasRunOn(signature.on())) {
      throw new Problem(
          RollProblem.PUBLICITY_RUNNING,
          Map.of(
              "postedOn", publicity.postedOn(),
              "days", publicity.days(),
              "earliest", publicity.earliestAdvance()));
    }
    state = RollStep.TOWNSHIP_APPROVAL.next(state);
    town = signature;
  }

  void approveByDepartment(SignedStep signature) {
    state = RollStep.DEPARTMENT_APPROVAL.next(state);
    department = signature;
  }

  void approveByFinance(SignedStep signature) {
    state = RollStep.FINANCE_APPROVAL.next(state);
    finance = signature;
  }

  /** Lines of it go into a batch; of a batched roll, those that could not go before. */
  void batch() {
    if (state != RollState.BATCHED) {
      state = RollStep.BATCHING.next(state);
    }
  }

  /** An objection to a line was upheld: it is granted no more. */
  void stop(Money amount) {
    lineCount -= 1;
    totalFen -= amount.fen();
  }

  Publicity publicity() {
    if (posted == null || publicityDays == null) {
      throw new Problem(
          RollProblem.ROLL_STATE, Map.of("state", state, "step", "READING_THE_NOTICE"));
    }
    return new Publicity(posted.on(), publicityDays);
  }

  boolean isPosted() {
    return posted != null;
  }

  UUID id() {
    return id;
  }

  DivisionCode village() {
    return new DivisionCode(villageCode);
  }

  long version() {
    return version;
  }

  RollView view() {
    return new RollView(
        id,
        runId,
        programme,
        SchoolTerm.parse(term),
        village(),
        state,
        lineCount,
        Money.ofFen(totalFen),
        draftedBy,
        publicityDays,
        posted == null ? null : publicity().earliestAdvance(),
        shown(posted),
        shown(town),
        shown(department),
        shown(finance));
  }

  private static LocalDate dayOf(@Nullable SignedStep step) {
    return Objects.requireNonNull(step).on();
  }

  private static @Nullable Signature shown(@Nullable SignedStep step) {
    return step == null ? null : new Signature(step.on(), step.by(), step.at());
  }
}
