package bangfu.subsidy.programmes;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The programmes that this service pays. */
@ApplicationScoped
public class Programmes {
  private final Sql sql;

  Programmes(Sql sql) {
    this.sql = sql;
  }

  List<ProgrammeView> all() {
    return sql.list("select * from programme order by code", Programmes::view);
  }

  /** A programme by its code. */
  public Optional<ProgrammeView> find(String code) {
    return sql.first("select * from programme where code = ?", Programmes::view, code);
  }

  ProgrammeView require(String code) {
    return find(code).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  private static ProgrammeView view(ResultSet row) throws SQLException {
    return new ProgrammeView(
        row.getString("code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("lead_department"),
        row.getString("period"),
        row.getString("rule_version"),
        row.getString("legal_basis"));
  }
}
