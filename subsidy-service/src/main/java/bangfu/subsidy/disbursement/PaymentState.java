package bangfu.subsidy.disbursement;

import java.util.EnumSet;
import java.util.Set;

/**
 * One attempt to pay a line: the states and what each leads to; the database has the same table.
 */
public enum PaymentState {
  /** In a batch that was not yet released. */
  PENDING,
  /** With the bank. */
  SENT,
  PAID,
  /** 退票: the bank could not pay. */
  RETURNED,
  /** Returned, and taken up by a later batch. */
  REISSUED,
  /** Taken out of its batch before the release. */
  REMOVED;

  /** What may come next. */
  Set<PaymentState> next() {
    return switch (this) {
      case PENDING -> EnumSet.of(SENT, REMOVED);
      case SENT -> EnumSet.of(PAID, RETURNED);
      case RETURNED -> EnumSet.of(REISSUED);
      case PAID, REISSUED, REMOVED -> EnumSet.noneOf(PaymentState.class);
    };
  }
}
