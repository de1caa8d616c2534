package bangfu.inspection.issue;

import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An issue of the ledger 问题台账. Each method is one step and answers what it did. */
@Entity
@Table(name = "issue")
public class Issue {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version private long version;

  @Column private String number;

  @Embedded private Origin origin;

  @Enumerated(EnumType.STRING)
  private @Nullable Category category;

  @Enumerated(EnumType.STRING)
  private @Nullable Severity severity;

  @Enumerated(EnumType.STRING)
  private IssueState state;

  @Column private int round;

  /** Two measures of one day differ in nothing else; each is a version of its own. */
  @Column private int steps;

  @Column(name = "responsible_unit")
  private @Nullable String responsibleUnit;

  @Column private @Nullable String goal;

  @Column(name = "received_on")
  private @Nullable LocalDate receivedOn;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "extended_by")
  private @Nullable Integer extendedBy;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Column(name = "upper_reference")
  private @Nullable String upperReference;

  @Enumerated(EnumType.STRING)
  @Column(name = "void_reason")
  private @Nullable VoidReason voidReason;

  @Column(name = "last_act_on")
  private LocalDate lastActOn;

  protected Issue() {}

  Issue(String number, Draft draft, String draftedBy, @Nullable String draftedStaffNo) {
    this.number = number;
    this.origin = new Origin(draft, draftedBy, draftedStaffNo);
    this.category = draft.category();
    this.severity = draft.severity();
    this.state = IssueState.DRAFT;
    this.lastActOn = draft.reportedOn();
  }

  /** Enters it in the ledger; what the draft left open is said now. */
  public Step register(@Nullable Category as, @Nullable Severity how, LocalDate on) {
    category = as == null ? category : as;
    severity = how == null ? severity : how;
    if (category == null || severity == null) {
      throw new Problem(IssueProblem.NOT_CLASSIFIED);
    }
    return move(Command.REGISTRATION, on);
  }

  public Step voidBecause(VoidReason reason, LocalDate on) {
    voidReason = reason;
    return move(Command.VOIDING, on);
  }

  public Step assign(String unit, String toReach, LocalDate on) {
    responsibleUnit = unit;
    goal = toReach;
    round = 1;
    return move(Command.ASSIGNMENT, on);
  }

  /** The leader has the notice: the time begins. */
  public Step receive(LocalDate on, Deadlines deadlines) {
    receivedOn = on;
    dueOn = deadlines.due(Objects.requireNonNull(severity), on);
    extendedBy = null;
    return move(Command.ACKNOWLEDGEMENT, on);
  }

  /** A measure; of a long-term issue the monthly report, which moves its deadline on. */
  public Step rectify(LocalDate on) {
    if (severity == Severity.LONG_TERM) {
      dueOn = Deadlines.nextReport(Objects.requireNonNull(receivedOn), on);
    }
    return move(Command.RECTIFICATION, on);
  }

  public Step visitByLeader(LocalDate on) {
    return move(Command.LEADER_VISIT, on);
  }

  /** Once in a round, and not for longer than half of the time given. */
  public Step extend(int days, LocalDate on, Deadlines deadlines) {
    if (extendedBy != null) {
      throw new Problem(IssueProblem.EXTENDED_ALREADY);
    }
    int longest = deadlines.longestExtension(Objects.requireNonNull(severity));
    if (days > longest) {
      throw new Problem(IssueProblem.EXTENSION_TOO_LONG, Map.of("days", longest));
    }
    extendedBy = days;
    dueOn = Objects.requireNonNull(dueOn).plusDays(days);
    return move(Command.EXTENSION, on);
  }

  public Step submit(LocalDate on) {
    return move(Command.SUBMISSION, on);
  }

  public Step passTownship(LocalDate on) {
    return move(Command.TOWNSHIP_CHECK, on);
  }

  public Step sendBack(LocalDate on) {
    return move(Command.RETURN, on);
  }

  public Step close(@Nullable String confirmedByUpperLevel, LocalDate on) {
    upperReference = confirmedByUpperLevel;
    closedOn = on;
    return move(Command.CLOSURE, on);
  }

  /** Found again: within so many months of the closure it is the same issue. */
  public Step reopen(LocalDate on, int withinMonths) {
    LocalDate last = Objects.requireNonNull(closedOn).plusMonths(withinMonths);
    if (on.isAfter(last)) {
      throw new Problem(IssueProblem.REOPENING_TOO_LATE, Map.of("last", last));
    }
    round++;
    closedOn = null;
    receivedOn = null;
    dueOn = null;
    return move(Command.REOPENING, on);
  }

  /** Refuses a command that the state does not allow. */
  public void require(Command command) {
    Transitions.next(state, command);
  }

  private Step move(Command command, LocalDate on) {
    IssueState from = state;
    state = Transitions.next(from, command);
    lastActOn = on;
    steps++;
    return new Step(command, from, state, on);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public Source source() {
    return origin.source();
  }

  public DivisionCode village() {
    return new DivisionCode(origin.villageCode());
  }

  public IssueState state() {
    return state;
  }

  public int round() {
    return round;
  }

  public Optional<UUID> household() {
    return Optional.ofNullable(origin.householdId());
  }

  public Optional<UUID> person() {
    return Optional.ofNullable(origin.personId());
  }

  public Optional<Category> category() {
    return Optional.ofNullable(category);
  }

  /** The programme whose payments it asks to suspend. */
  public Optional<String> demandedProgramme() {
    return Optional.ofNullable(origin.demandedProgramme());
  }

  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  public LocalDate lastActOn() {
    return lastActOn;
  }
}
