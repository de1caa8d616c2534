package bangfu.household.differences;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What must hold of a household before somebody comes or goes; asked under its lock. */
@ApplicationScoped
class Guards {
  private final Sql sql;

  Guards(Sql sql) {
    this.sql = sql;
  }

  /**
   * @throws Problem 409 with what stands against it
   */
  void requirePossible(DifferenceView difference) {
    if (difference.kind() == DifferenceKind.LEFT) {
      requireMayLeave(difference.id().value());
    } else if (difference.kind() == DifferenceKind.JOINED) {
      requireNowhereElse(difference.id().value());
    }
  }

  private void requireMayLeave(UUID difference) {
    if (exists(
        "select from difference d join member m on m.id = d.member_id where d.id = ?"
            + " and m.joined_on > (d.listed ->> 'leftOn')::date",
        difference)) {
      throw new Problem(DifferenceProblem.BEFORE_MEMBER_CAME);
    }
    if (exists(
        "select from difference d join member m on m.id = d.member_id"
            + " join member o on o.household_id = m.household_id and o.left_on is null"
            + " where d.id = ? and m.left_on is null and m.relation = '02' and o.id <> m.id",
        difference)) {
      throw new Problem(DifferenceProblem.HEAD_MUST_BE_FOLLOWED);
    }
  }

  /** The unique index holds it too, and beyond the caller's divisions. */
  private void requireNowhereElse(UUID difference) {
    if (exists(
        "select from difference d join member m on m.citizen_id_hash = d.person_hash"
            + " and m.left_on is null where d.id = ?",
        difference)) {
      throw new Problem(DifferenceProblem.PERSON_IN_ANOTHER_HOUSEHOLD);
    }
  }

  private boolean exists(String query, UUID difference) {
    return sql.one("select exists (" + query + ")", row -> row.getBoolean(1), difference);
  }
}
