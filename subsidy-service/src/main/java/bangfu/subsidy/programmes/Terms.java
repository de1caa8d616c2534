package bangfu.subsidy.programmes;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.SchoolTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The school terms and when they begin: data, not arithmetic. */
@ApplicationScoped
public class Terms {
  private final Sql sql;

  Terms(Sql sql) {
    this.sql = sql;
  }

  List<TermView> all() {
    return sql.list("select * from term order by starts_on", Terms::view);
  }

  /** The first day of a term. */
  public LocalDate startOf(SchoolTerm term) {
    return sql.first(
            "select starts_on from term where code = ?",
            row -> row.getObject(1, LocalDate.class),
            term.toString())
        .orElseThrow(() -> new Problem(ProgrammeProblem.UNKNOWN_TERM, Map.of("term", term)));
  }

  @Transactional
  TermView record(NewTerm term, String by) {
    int added =
        sql.update(
            "insert into term (code, starts_on, source, recorded_by) values (?, ?, ?, ?)"
                + " on conflict do nothing",
            term.term().toString(),
            term.startsOn(),
            term.source(),
            by);
    if (added == 0) {
      throw new Problem(ProgrammeProblem.TERM_EXISTS);
    }
    return new TermView(term.term(), term.startsOn(), term.source());
  }

  private static TermView view(ResultSet row) throws SQLException {
    return new TermView(
        SchoolTerm.parse(row.getString("code")),
        row.getObject("starts_on", LocalDate.class),
        row.getString("source"));
  }
}
