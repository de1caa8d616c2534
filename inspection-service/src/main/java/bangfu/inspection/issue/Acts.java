package bangfu.inspection.issue;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every step that issues have taken: who did what, when, and by which documents. */
@ApplicationScoped
public class Acts {
  private final Sql sql;

  Acts(Sql sql) {
    this.sql = sql;
  }

  void insert(
      Issue issue, Step step, @Nullable String note, List<Evidence> evidence, Caller caller) {
    sql.update(
        "insert into issue_act (issue_id, version, village_code, round, command, from_state,"
            + " to_state, acted_on, actor, staff_no, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        issue.id(),
        issue.version(),
        issue.village().value(),
        issue.round(),
        step.command(),
        step.from() == null ? null : step.from().name(),
        step.to(),
        step.on(),
        caller.subject(),
        caller.staffNo().map(StaffNo::value).orElse(null),
        note);
    sql.batch(
        "insert into issue_evidence (issue_id, version, village_code, phase, sha256, description)"
            + " values (?, ?, ?, ?, ?, ?)",
        evidence.stream().map(e -> row(issue, e)).toList());
  }

  /** How often this was done in the issue's present round. */
  public int countInRound(Issue issue, Command command) {
    return sql.one(
        "select count(*) from issue_act where issue_id = ? and round = ? and command = ?",
        row -> row.getInt(1),
        issue.id(),
        issue.round(),
        command);
  }

  /** The day on which this was last done. */
  public LocalDate lastDay(Issue issue, Command command) {
    return sql.one(
        "select max(acted_on) from issue_act where issue_id = ? and command = ?",
        row -> row.getObject(1, LocalDate.class),
        issue.id(),
        command);
  }

  /** Refuses whoever has done one of these with the issue before. */
  public void refuseMaker(Issue issue, Caller caller, Command... commands) {
    boolean made =
        sql.one(
            "select exists (select from issue_act where issue_id = ? and actor = ?"
                + " and command = any (?))",
            row -> row.getBoolean(1),
            issue.id(),
            caller.subject(),
            names(commands));
    if (made) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
  }

  /** Whether a member of staff has done one of these. */
  public boolean didOneOf(StaffNo staffNo, UUID issue, Command... commands) {
    return sql.one(
        "select exists (select from issue_act where issue_id = ? and staff_no = ?"
            + " and command = any (?))",
        row -> row.getBoolean(1),
        issue,
        staffNo.value(),
        names(commands));
  }

  private static String[] names(Command... commands) {
    return Arrays.stream(commands).map(Command::name).toArray(String[]::new);
  }

  private static @Nullable Object[] row(Issue issue, Evidence evidence) {
    return new @Nullable Object[] {
      issue.id(),
      issue.version(),
      issue.village().value(),
      evidence.phase(),
      evidence.sha256(),
      evidence.description()
    };
  }
}
