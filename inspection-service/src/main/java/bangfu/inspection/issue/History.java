package bangfu.inspection.issue;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What has been done with an issue, from its draft on. */
@ApplicationScoped
class History {
  private final Sql sql;
  private final IssueViews views;

  History(Sql sql, IssueViews views) {
    this.sql = sql;
    this.views = views;
  }

  @Transactional
  List<HistoryEntry> of(UUID issue, IssueReader reader) {
    UUID readable = views.show(issue, reader, null).id();
    return sql.list(
        "select * from issue_act where issue_id = ? order by version", this::entry, readable);
  }

  private HistoryEntry entry(ResultSet row) throws SQLException {
    String from = row.getString("from_state");
    String staffNo = row.getString("staff_no");
    long version = row.getLong("version");
    return new HistoryEntry(
        version,
        Command.valueOf(row.getString("command")),
        from == null ? null : IssueState.valueOf(from),
        IssueState.valueOf(row.getString("to_state")),
        row.getObject("acted_on", LocalDate.class),
        row.getString("actor"),
        staffNo == null ? null : new StaffNo(staffNo),
        row.getString("note"),
        evidence(row.getObject("issue_id", UUID.class), version),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }

  private List<Evidence> evidence(UUID issue, long version) {
    return sql.list(
        "select phase, sha256, description from issue_evidence where issue_id = ? and version = ?",
        row ->
            new Evidence(
                Evidence.Phase.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
        issue,
        version);
  }
}
