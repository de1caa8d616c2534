package bangfu.subsidy.disbursement;

/** How far a batch is. */
enum BatchState {
  /** Drawn up, waiting for a second person. */
  CREATED,
  /** The bank has its file. */
  RELEASED,
  /** Every payment is paid or returned. */
  SETTLED
}
