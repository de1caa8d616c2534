package bangfu.household.changes;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.changes.kinds.Decider;
import java.util.Collections;

/** Who may do what with a change, read from the table of kinds. */
final class Authority {
  private Authority() {}

  static boolean proposes(ChangeKind kind, Caller caller) {
    return !Collections.disjoint(kind.proposers(), caller.roles());
  }

  /** The township; the district office stands in for it. */
  static boolean reviews(Caller caller) {
    return caller.is(Roles.TOWN) || caller.is(Roles.OFFICE);
  }

  /**
   * Departments decide facts of their own field, townships what is theirs, the office everything.
   */
  static boolean decides(ChangeKind kind, Decider decider, Caller caller) {
    return caller.is(Roles.OFFICE)
        || (caller.is(Roles.TOWN) && decider == Decider.TOWNSHIP)
        || (caller.is(Roles.DEPT) && kind.isDepartmental());
  }

  static void require(boolean holds) {
    if (!holds) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
  }
}
