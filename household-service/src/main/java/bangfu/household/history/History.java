package bangfu.household.history;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the revisions of a household, the newest first. */
@ApplicationScoped
class History {
  private final Sql sql;
  private final Redaction redaction;
  private final ObjectMapper json;

  History(Sql sql, Redaction redaction, ObjectMapper json) {
    this.sql = sql;
    this.redaction = redaction;
    this.json = json;
  }

  private record Kept(
      long version,
      String kind,
      Instant at,
      String actor,
      @Nullable String reason,
      JsonNode snapshot) {}

  /**
   * A page of revisions, and one more as pages have it.
   *
   * @throws Problem 404 where the household is absent or outside the scope
   */
  List<RevisionView> page(HouseholdId id, PageRequest page, Scope scope) {
    requireInScope(id, scope);
    long before = page.isFirst() ? Long.MAX_VALUE : Long.parseLong(page.after().get(0));
    List<Kept> kept = kept(id, before, page.fetch() + 1, scope);
    Map<Long, UUID> proposals = kept.isEmpty() ? Map.of() : proposals(id, kept);
    List<RevisionView> views = new ArrayList<>();
    for (int i = 0; i < Math.min(kept.size(), page.fetch()); i++) {
      Kept now = kept.get(i);
      Kept earlier = i + 1 < kept.size() ? kept.get(i + 1) : null;
      views.add(view(now, earlier, proposals.get(now.version())));
    }
    return views;
  }

  private void requireInScope(HouseholdId id, Scope scope) {
    boolean there =
        sql.one(
            "select exists (select from household where id = ? and village_code ^@ any (?))",
            row -> row.getBoolean(1),
            id.value(),
            scope.forQuery());
    if (!there) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  private List<Kept> kept(HouseholdId id, long before, int most, Scope scope) {
    return sql.list(
        "select aggregate_version, kind, recorded_at, actor, reason, snapshot::text from revision"
            + " where aggregate = 'household' and aggregate_id = ? and aggregate_version < ?"
            + " and division_code ^@ any (?) order by aggregate_version desc limit ?",
        this::kept,
        id.value(),
        before,
        scope.forQuery(),
        most);
  }

  private Kept kept(ResultSet row) throws SQLException {
    try {
      return new Kept(
          row.getLong(1),
          row.getString(2),
          Objects.requireNonNull(Sql.instant(row, "recorded_at")),
          row.getString(4),
          row.getString(5),
          json.readTree(row.getString(6)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A snapshot that is not one", e);
    }
  }

  private Map<Long, UUID> proposals(HouseholdId id, List<Kept> kept) {
    Map<Long, UUID> found = new HashMap<>();
    long newest = kept.get(0).version();
    long oldest = kept.get(kept.size() - 1).version();
    sql.list(
        "select household_version, id from change_proposal"
            + " where household_id = ? and household_version between ? and ?"
            + " union all select other_version, id from change_proposal"
            + " where other_household_id = ? and other_version between ? and ?",
        row -> found.put(row.getLong(1), row.getObject(2, UUID.class)),
        id.value(),
        oldest,
        newest,
        id.value(),
        oldest,
        newest);
    return found;
  }

  private RevisionView view(Kept now, @Nullable Kept earlier, @Nullable UUID proposal) {
    return new RevisionView(
        now.version(),
        now.kind(),
        now.at(),
        now.actor(),
        now.reason(),
        proposal,
        earlier == null
            ? List.of(
                new FieldChangeView(
                    "", NullNode.getInstance(), redaction.shown(now.snapshot(), null, "")))
            : Differences.between(earlier.snapshot(), now.snapshot()).stream()
                .map(this::shown)
                .toList());
  }

  private FieldChangeView shown(Differences.Difference change) {
    String name = change.name();
    return new FieldChangeView(
        change.pointer(),
        redaction.shown(change.before(), change.holderBefore(), name),
        redaction.shown(change.after(), change.holderAfter(), name));
  }
}
