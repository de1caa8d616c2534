package bangfu.inspection.issue;

import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues, to be read. */
@ApplicationScoped
public class IssueViews {
  private static final String SELECT =
      "select i.*, n.number as notice_number, n.leader_staff_no, n.leader_name, n.notified_on,"
          + " n.received_on as notice_received_on from issue i"
          + " left join issue_notice n on n.issue_id = i.id and n.round = i.round";
  private static final String READABLE =
      " where i.village_code ^@ any (?) and i.drafted_staff_no is not distinct from"
          + " coalesce(?, i.drafted_staff_no)";

  private final Sql sql;
  private final DatedActs acts;
  private final Deadlines deadlines;

  IssueViews(Sql sql, DatedActs acts, IssueSettings settings) {
    this.sql = sql;
    this.acts = acts;
    this.deadlines = Deadlines.of(settings);
  }

  /** What a list is narrowed to. */
  record Filter(
      @Nullable String village,
      @Nullable IssueState state,
      @Nullable Category category,
      @Nullable Source source) {}

  /** An issue that the caller has just worked on. */
  public IssueView show(UUID id) {
    return show(id, new IssueReader(Scope.ownWork(), null), null);
  }

  /** An issue as it stands on a day, today where none is given. */
  @Transactional
  IssueView show(UUID id, IssueReader reader, @Nullable LocalDate asOf) {
    var rows = new IssueRow(deadlines, asOf == null ? acts.today() : asOf);
    return sql.first(
            SELECT + READABLE + " and i.id = ?",
            rows::view,
            reader.scope().forQuery(),
            reader.onlyDraftedBy(),
            id)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  @Transactional
  List<IssueView> page(
      PageRequest page, Filter filter, IssueReader reader, @Nullable LocalDate asOf) {
    var rows = new IssueRow(deadlines, asOf == null ? acts.today() : asOf);
    return sql.list(
        SELECT
            + READABLE
            + " and i.number > ? and i.village_code ^@ coalesce(?, '')"
            + " and i.state = coalesce(?, i.state) and i.source = coalesce(?, i.source)"
            + " and (?::text is null or i.category = ?) order by i.number limit ?",
        rows::view,
        reader.scope().forQuery(),
        reader.onlyDraftedBy(),
        page.after(0, ""),
        filter.village(),
        name(filter.state()),
        name(filter.source()),
        name(filter.category()),
        name(filter.category()),
        page.fetch());
  }

  /** An issue as the revision log keeps it: nothing in it depends on the day. */
  IssueView snapshot(UUID id) {
    var rows = new IssueRow(deadlines, null);
    return sql.one(SELECT + " where i.id = ?", rows::view, id);
  }

  private static @Nullable String name(@Nullable Enum<?> code) {
    return code == null ? null : code.name();
  }
}
