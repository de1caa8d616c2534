package bangfu.household.statistics;

/** How many have exited and how many remain poor. */
record PovertyFigures(Headcount exited, Headcount remaining) {
  static final PovertyFigures NONE = new PovertyFigures(Headcount.NONE, Headcount.NONE);

  PovertyFigures plus(PovertyFigures other) {
    return new PovertyFigures(exited.plus(other.exited), remaining.plus(other.remaining));
  }
}
