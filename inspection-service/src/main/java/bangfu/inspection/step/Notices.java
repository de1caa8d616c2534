package bangfu.inspection.step;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.StaffNo;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.Numbers;
import bangfu.inspection.registry.Villages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Written notices 书面告知 to the leader linked to the village on the day of the notice; who he was
 * stays on it.
 */
@ApplicationScoped
class Notices {
  private final Sql sql;
  private final Villages villages;
  private final Numbers numbers;

  Notices(Sql sql, Villages villages, Numbers numbers) {
    this.sql = sql;
    this.villages = villages;
    this.numbers = numbers;
  }

  /**
   * Writes the notice of the issue's present round.
   *
   * @param wanted which leader, where several are linked
   */
  void issue(Issue issue, @Nullable StaffNo wanted, LocalDate day) {
    Villages.Leader leader =
        villages.leaders(issue.village(), day).stream()
            .filter(l -> wanted == null || l.staffNo().equals(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    new Problem(
                        StepProblem.NO_LINKED_LEADER,
                        Map.of("village", issue.village(), "day", day)));
    sql.update(
        "insert into issue_notice (number, issue_id, round, village_code, leader_staff_no,"
            + " leader_name, notified_on) values (?, ?, ?, ?, ?, ?, ?)",
        numbers.next("GZ-" + day.getYear()),
        issue.id(),
        issue.round(),
        issue.village().value(),
        leader.staffNo().value(),
        leader.name(),
        day);
  }

  /** Refuses whoever is not the leader to whom the present notice went. */
  void requireNotified(Issue issue, Caller caller) {
    String leader =
        sql.one(
            "select leader_staff_no from issue_notice where issue_id = ? and round = ?",
            row -> row.getString(1),
            issue.id(),
            issue.round());
    if (caller.staffNo().filter(s -> s.value().equals(leader)).isEmpty()) {
      throw new Problem(StepProblem.NOT_THE_NOTIFIED_LEADER);
    }
  }

  void received(Issue issue, LocalDate day) {
    sql.update(
        "update issue_notice set received_on = ?, due_on = ? where issue_id = ? and round = ?",
        day,
        issue.dueOn().orElseThrow(),
        issue.id(),
        issue.round());
  }

  void dueMoved(Issue issue) {
    sql.update(
        "update issue_notice set due_on = ? where issue_id = ? and round = ?",
        issue.dueOn().orElseThrow(),
        issue.id(),
        issue.round());
  }

  void closed(Issue issue, LocalDate day) {
    sql.update(
        "update issue_notice set closed_on = ? where issue_id = ? and round = ?",
        day,
        issue.id(),
        issue.round());
  }
}
