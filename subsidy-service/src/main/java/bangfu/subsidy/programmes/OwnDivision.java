package bangfu.subsidy.programmes;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;

/** The division that somebody answers for: whose records district-level acts belong to. */
public final class OwnDivision {
  private OwnDivision() {}

  /**
   * The first division of the caller's token.
   *
   * @throws Problem {@code NO_DIVISION} where it names none
   */
  public static DivisionCode of(Caller caller) {
    return caller.scope().prefixes().stream()
        .findFirst()
        .map(DivisionCode::ofPrefix)
        .orElseThrow(() -> new Problem(ProgrammeProblem.NO_DIVISION));
  }
}
