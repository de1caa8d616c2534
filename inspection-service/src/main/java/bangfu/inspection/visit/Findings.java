package bangfu.inspection.visit;

import bangfu.commons.persistence.Sql;
import bangfu.inspection.issue.Category;
import bangfu.inspection.issue.IssueView;
import bangfu.inspection.issue.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What was found on visits. */
@ApplicationScoped
class Findings {
  private static final String SELECT =
      "select f.*, i.number from finding f join issue i on i.id = f.issue_id where ";

  private final Sql sql;

  Findings(Sql sql) {
    this.sql = sql;
  }

  List<FindingView> of(UUID visit) {
    return sql.list(SELECT + "f.visit_id = ? order by f.id", Findings::view, visit);
  }

  FindingView insert(VisitView visit, NewFinding body, IssueView issue, String by) {
    UUID id =
        sql.one(
            "insert into finding (visit_id, issue_id, village_code, category, severity,"
                + " description, person_id, demanded_programme, created_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            visit.id(),
            issue.id(),
            visit.villageCode().value(),
            body.category(),
            body.severity(),
            body.description(),
            body.personId(),
            issue.demandedProgramme(),
            by);
    return sql.one(SELECT + "f.id = ?", Findings::view, id);
  }

  private static FindingView view(ResultSet row) throws SQLException {
    return new FindingView(
        row.getObject("id", UUID.class),
        row.getObject("visit_id", UUID.class),
        row.getObject("issue_id", UUID.class),
        row.getString("number"),
        Category.valueOf(row.getString("category")),
        Severity.valueOf(row.getString("severity")),
        row.getString("description"),
        row.getObject("person_id", UUID.class),
        row.getString("demanded_programme"));
  }
}
