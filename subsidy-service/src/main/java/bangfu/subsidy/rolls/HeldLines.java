package bangfu.subsidy.rolls;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Holds, releases and stops single lines. */
@ApplicationScoped
class HeldLines {
  private final Sql sql;

  HeldLines(Sql sql) {
    this.sql = sql;
  }

  void hold(UUID roll, UUID line) {
    boolean free =
        sql.first(
                "select hold = 'NONE' from roll_line where id = ? and roll_id = ? for update",
                row -> row.getBoolean(1),
                line,
                roll)
            .orElseThrow(() -> new Problem(RollProblem.UNKNOWN_LINE));
    if (!free) {
      throw new Problem(RollProblem.LINE_UNDER_OBJECTION);
    }
    if (isInBatch(line)) {
      throw new Problem(RollProblem.LINE_IN_BATCH);
    }
    sql.update("update roll_line set hold = 'HELD' where id = ?", line);
  }

  void release(UUID line) {
    sql.update("update roll_line set hold = 'NONE' where id = ?", line);
  }

  Money stop(UUID line, String reason) {
    return sql.one(
        "update roll_line set hold = 'STOPPED', stop_reason = ? where id = ? returning amount_fen",
        row -> Money.ofFen(row.getLong(1)),
        reason,
        line);
  }

  private boolean isInBatch(UUID line) {
    return sql.one(
        "select exists (select from payment where roll_line_id = ?"
            + " and state in ('PENDING', 'SENT', 'PAID'))",
        row -> row.getBoolean(1),
        line);
  }
}
