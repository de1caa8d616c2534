package bangfu.subsidy.programmes;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A standard that the department proposes; once the office approves it, it is in force. */
@Entity
@Table(name = "standard_draft")
class StandardDraft {
  /** Proposed or in force. */
  enum State {
    DRAFT,
    APPROVED
  }

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Column private String programme;

  @Enumerated(EnumType.STRING)
  private SchoolStage stage;

  @Column(name = "amount_fen")
  private long amountFen;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column private String source;

  @Enumerated(EnumType.STRING)
  private State state = State.DRAFT;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Version private long version;

  protected StandardDraft() {}

  StandardDraft(String programme, NewStandard proposed, String by, Instant at) {
    this.programme = programme;
    this.stage = proposed.stage();
    this.amountFen = proposed.amount().fen();
    this.validFrom = proposed.validFrom();
    this.validTo = proposed.validTo();
    this.source = proposed.source();
    this.draftedBy = by;
    this.draftedAt = at;
  }

  void approve(String by, Instant at) {
    if (state != State.DRAFT) {
      throw new Problem(ProgrammeProblem.STANDARD_STATE);
    }
    if (by.equals(draftedBy)) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
    state = State.APPROVED;
    approvedBy = by;
    approvedAt = at;
  }

  long version() {
    return version;
  }

  boolean isOf(String wanted) {
    return programme.equals(wanted);
  }

  StandardView view() {
    return new StandardView(
        id,
        programme,
        stage,
        Money.ofFen(amountFen),
        validFrom,
        validTo,
        source,
        state,
        draftedBy,
        approvedBy);
  }
}
