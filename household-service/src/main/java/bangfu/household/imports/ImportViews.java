package bangfu.household.imports;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows where imports stand. */
@ApplicationScoped
class ImportViews {
  private static final String SELECT =
      "select i.id, i.operation_id, i.kind, i.mode, i.format, i.rows, i.error_count, i.created,"
          + " i.changed, i.unchanged, i.missing_members, i.overwritten, i.received_at, i.kept_until,"
          + " encode(i.sha256, 'hex') as digest, i.decided_at, i.decision_reason, i.undone_at,"
          + " i.undo_reason, l.period, l.coverage, l.unknown_persons, l.differences,"
          // Work that was given up or cancelled ends without a word to its import.
          // One that waits for a release waits on, however the last one ended.
          + " case when i.finished_at is null and i.state <> 'AWAITING_RELEASE'"
          + " and o.state in ('FAILED', 'CANCELLED') then o.state else i.state end as state,"
          + " coalesce(i.code, case when i.state <> 'AWAITING_RELEASE' then o.code end) as code,"
          + " coalesce(i.finished_at, case when i.state <> 'AWAITING_RELEASE' then o.finished_at end)"
          + " as finished_at,"
          + " (select e.id from registry_import e where e.kind = i.kind and e.sha256 = i.sha256"
          + " and e.state = 'COMMITTED' and e.id < i.id order by e.id desc limit 1) as same_as"
          + " from registry_import i"
          + " join operation o on o.id = coalesce(i.release_operation_id, i.operation_id)"
          + " left join list_manifest l on l.import_id = i.id";

  private final Sql sql;

  ImportViews(Sql sql) {
    this.sql = sql;
  }

  /**
   * @throws Problem 404 where it is absent or outside the scope
   */
  ImportView require(ImportId id, Scope scope) {
    return sql.first(
            SELECT + " where i.id = ? and i.division_code ^@ any (?)",
            ImportView::of,
            id.value(),
            scope.forQuery())
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** The latest first. */
  List<ImportView> page(
      @Nullable ImportKind kind,
      @Nullable ImportState state,
      @Nullable UUID before,
      int most,
      Scope scope) {
    return sql.list(
        "select * from ("
            + SELECT
            + " where i.division_code ^@ any (?) and (?::text is null or i.kind = ?)"
            + " and (?::uuid is null or i.id < ?)) i where ?::text is null or i.state = ?"
            + " order by i.id desc limit ?",
        ImportView::of,
        scope.forQuery(),
        kind,
        kind,
        before,
        before,
        state,
        state,
        most);
  }
}
