package bangfu.subsidy.determination;

/** How far a run is. */
enum RunState {
  WAITING,
  JUDGING,
  DONE,
  FAILED,
  CANCELLED
}
