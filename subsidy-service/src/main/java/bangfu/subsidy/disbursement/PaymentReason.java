package bangfu.subsidy.disbursement;

import bangfu.subsidy.disbursement.bank.ReturnReason;

/** Why a payment was returned by the bank, or taken out of its batch. */
enum PaymentReason {
  /** 账号错误 */
  ACCOUNT_WRONG,
  /** 户名不符 */
  NAME_MISMATCH,
  /** 销户 */
  ACCOUNT_CLOSED,
  /** Taken out: the inspection has suspended it. */
  SUSPENDED,
  /** Taken out: somebody objects to the line. */
  HELD;

  static PaymentReason of(ReturnReason reason) {
    return switch (reason) {
      case ACCOUNT_WRONG -> ACCOUNT_WRONG;
      case NAME_MISMATCH -> NAME_MISMATCH;
      case ACCOUNT_CLOSED -> ACCOUNT_CLOSED;
    };
  }
}
