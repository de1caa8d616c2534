package bangfu.subsidy.rolls;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An objection to one line: it holds that line until the township decides. */
@Entity
class Objection {
  /** Open, or how it was decided. */
  enum State {
    OPEN,
    UPHELD,
    DISMISSED
  }

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Column(name = "roll_id")
  private UUID rollId;

  @Column(name = "line_id")
  private UUID lineId;

  @Column(name = "village_code")
  private String villageCode;

  @Column(name = "raised_on")
  private LocalDate raisedOn;

  @Column(name = "raised_by")
  private String raisedBy;

  @Column private String text;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column private @Nullable String reason;

  @Version private long version;

  protected Objection() {}

  Objection(Roll roll, NewObjection raised, LocalDate on, String by) {
    this.rollId = roll.id();
    this.lineId = raised.lineId();
    this.villageCode = roll.village().value();
    this.raisedOn = on;
    this.raisedBy = by;
    this.text = raised.text();
  }

  /** Refuses a second decision, and one by who raised it. */
  void check(String by) {
    if (state != State.OPEN) {
      throw new Problem(RollProblem.OBJECTION_STATE);
    }
    if (by.equals(raisedBy)) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
  }

  void decide(ObjectionDecision decision, LocalDate on, String by) {
    state = decision.upheld() ? State.UPHELD : State.DISMISSED;
    decidedOn = on;
    decidedBy = by;
    reason = decision.reason();
  }

  UUID rollId() {
    return rollId;
  }

  UUID lineId() {
    return lineId;
  }

  LocalDate raisedOn() {
    return raisedOn;
  }

  DivisionCode village() {
    return new DivisionCode(villageCode);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  /** For the revision log, without the words: those may be personal, and stay in the table. */
  Recorded recorded() {
    return new Recorded(id, rollId, lineId, raisedOn, raisedBy, state, decidedOn, decidedBy);
  }

  /** An objection as the revision log has it. */
  record Recorded(
      UUID id,
      UUID rollId,
      UUID lineId,
      LocalDate raisedOn,
      String raisedBy,
      State state,
      @Nullable LocalDate decidedOn,
      @Nullable String decidedBy) {}

  ObjectionView view() {
    return new ObjectionView(
        id, rollId, lineId, raisedOn, raisedBy, text, state, decidedOn, decidedBy, reason);
  }
}
