package bangfu.inspection.statistics;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.inspection.issue.Category;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.IssueState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the issues of the ledger by their acts up to a day: what came later changes nothing. */
@ApplicationScoped
class LedgerFigures {
  private static final String WITHIN = " and a.village_code ^@ ? and a.village_code ^@ any (?)";
  private static final String STANDING =
      "with standing as (select distinct on (a.issue_id) a.issue_id, a.to_state, i.category"
          + " from issue_act a join issue i on i.id = a.issue_id where a.acted_on <= ?"
          + WITHIN
          + " order by a.issue_id, a.version desc) ";

  private final Sql sql;

  LedgerFigures(Sql sql) {
    this.sql = sql;
  }

  /** Whose figures, and of which day. */
  private record Ask(LocalDate asOf, String prefix, String[] within) {}

  @Transactional
  IssueStatistics issues(LocalDate asOf, @Nullable DivisionCode division, Scope scope) {
    Ask ask = new Ask(asOf, division == null ? "" : division.prefix(), scope.forQuery());
    List<IssueStatistics.OfState> states = byState(ask);
    long assigned = ever(Command.ASSIGNMENT, ask);
    long closed = of(states, IssueState.CLOSED);
    return new IssueStatistics(
        asOf,
        division,
        states,
        byCategory(ask),
        assigned,
        closed,
        Rate.of(closed, assigned),
        onTime(ask),
        Rate.of(ever(Command.REOPENING, ask), ever(Command.CLOSURE, ask)));
  }

  private List<IssueStatistics.OfState> byState(Ask ask) {
    return sql.list(
        STANDING + "select to_state, count(*) from standing group by 1 order by 1",
        row -> new IssueStatistics.OfState(IssueState.valueOf(row.getString(1)), row.getLong(2)),
        ask.asOf(),
        ask.prefix(),
        ask.within());
  }

  private List<IssueStatistics.OfCategory> byCategory(Ask ask) {
    return sql.list(
        STANDING
            + "select category, count(*), count(*) filter (where to_state = 'CLOSED')"
            + " from standing where category is not null and to_state <> 'VOID'"
            + " group by 1 order by 1",
        row ->
            new IssueStatistics.OfCategory(
                Category.valueOf(row.getString(1)), row.getLong(2), row.getLong(3)),
        ask.asOf(),
        ask.prefix(),
        ask.within());
  }

  private long ever(Command command, Ask ask) {
    return sql.one(
        "select count(distinct a.issue_id) from issue_act a where a.command = ?"
            + " and a.acted_on <= ?"
            + WITHIN,
        row -> row.getLong(1),
        command,
        ask.asOf(),
        ask.prefix(),
        ask.within());
  }

  private Rate onTime(Ask ask) {
    return sql.one(
        "select count(*) filter (where a.closed_on <= ? and a.closed_on <= a.due_on), count(*)"
            + " from issue_notice a where (a.closed_on <= ? or a.due_on < ?)"
            + WITHIN,
        row -> Rate.of(row.getLong(1), row.getLong(2)),
        ask.asOf(),
        ask.asOf(),
        ask.asOf(),
        ask.prefix(),
        ask.within());
  }

  private static long of(List<IssueStatistics.OfState> states, IssueState state) {
    return states.stream()
        .filter(s -> s.state() == state)
        .mapToLong(IssueStatistics.OfState::issues)
        .sum();
  }
}
