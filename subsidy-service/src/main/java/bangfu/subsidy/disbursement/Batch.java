package bangfu.subsidy.disbursement;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** 发放批次: drawn up by one finance officer, released by another. */
@Entity
@Table(name = "payment_batch")
class Batch {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Generated
  @Column(insertable = false, updatable = false)
  private long number;

  @Column(name = "division_code")
  private String divisionCode;

  @Enumerated(EnumType.STRING)
  private BatchState state = BatchState.CREATED;

  @Column(name = "line_count")
  private int lineCount;

  @Column(name = "total_fen")
  private long totalFen;

  @Embedded private LeftOut leftOut;

  @Column(name = "reissue_of")
  private @Nullable UUID reissueOf;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "released_by")
  private @Nullable String releasedBy;

  @Column(name = "released_at")
  private @Nullable Instant releasedAt;

  @Column(name = "file_sha256")
  private @Nullable String fileSha256;

  @Version private long version;

  protected Batch() {}

  Batch(DivisionCode division, LeftOut leftOut, @Nullable UUID reissueOf, String by, Instant at) {
    this.divisionCode = division.value();
    this.leftOut = leftOut;
    this.reissueOf = reissueOf;
    this.createdBy = by;
    this.createdAt = at;
  }

  /** What the lines come to; the database compares it with them at commit. */
  void holds(int lines, Money total) {
    lineCount = lines;
    totalFen = total.fen();
  }

  void checkRelease(String by) {
    BatchStep.RELEASE.next(state);
    if (by.equals(createdBy)) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
  }

  void release(String by, Instant at, String sha256) {
    state = BatchStep.RELEASE.next(state);
    releasedBy = by;
    releasedAt = at;
    fileSha256 = sha256;
  }

  /** Refuses returns and files of a batch that the bank does not have. */
  void requireReleased(String step) {
    if (state == BatchState.CREATED) {
      throw new Problem(
          DisbursementProblem.BATCH_STATE, java.util.Map.of("state", state, "step", step));
    }
  }

  void settle() {
    if (state == BatchState.RELEASED) {
      state = BatchStep.SETTLEMENT.next(state);
    }
  }

  UUID id() {
    return id;
  }

  String number() {
    return "PB-%06d".formatted(number);
  }

  DivisionCode division() {
    return new DivisionCode(divisionCode);
  }

  long version() {
    return version;
  }

  BatchView view(BatchView.Outcome outcome) {
    return new BatchView(
        id,
        number(),
        division(),
        state,
        lineCount,
        Money.ofFen(totalFen),
        leftOut,
        outcome,
        reissueOf,
        createdBy,
        createdAt,
        releasedBy,
        releasedAt,
        fileSha256);
  }
}
