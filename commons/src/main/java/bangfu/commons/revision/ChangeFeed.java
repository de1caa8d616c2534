package bangfu.commons.revision;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.Cursors;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The revision log as a feed in commit order. Numbers are handed out before commit, so they cannot
 * be cursors: a row that commits late would be skipped. Positions are assigned afterwards, when
 * somebody reads: whatever is committed and has none gets the next ones. A late row then simply
 * comes later. Positions are data, so a restored dump keeps them; see docs/adr/0003.
 */
@ApplicationScoped
public class ChangeFeed {
  private static final String CURSOR = "changes";
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int ASSIGN_AT_ONCE = 20_000;

  private final Clock clock;
  private final Sql sql;
  private final Cursors cursors;
  private final ObjectMapper json;

  ChangeFeed(Sql sql, Cursors cursors, ObjectMapper json, Clock clock) {
    this.clock = clock;
    this.sql = sql;
    this.cursors = cursors;
    this.json = json;
  }

  /**
   * The revisions after a cursor, within the scope.
   *
   * @param cursor of the last revision read; null starts at the beginning
   * @param wait how long to wait for a first revision
   * @throws Problem 410 where the log cannot place the cursor
   */
  FeedSlice read(@Nullable String cursor, int limit, Duration wait, Scope scope) {
    long end = System.nanoTime() + wait.toNanos();
    while (true) {
      Instant asOf = clock.instant();
      FeedSlice slice =
          QuarkusTransaction.requiringNew().call(() -> slice(cursor, limit, scope, asOf));
      if (!slice.revisions().isEmpty() || System.nanoTime() >= end) {
        return slice;
      }
      pause();
    }
  }

  /** The cursor after a revision. */
  public String cursorAfter(Revision revision) {
    return cursors.sign(
        CURSOR,
        List.of(revision.logId(), Long.toString(revision.position()), revision.id().toString()));
  }

  /** Whatever was committed before {@code asOf} is in it, unless the page is full. */
  private FeedSlice slice(@Nullable String cursor, int limit, Scope scope, Instant asOf) {
    boolean complete =
        sql.one("select assign_feed_positions(?)", row -> row.getBoolean(1), ASSIGN_AT_ONCE);
    long after = cursor == null ? 0 : place(cursors.open(CURSOR, cursor));
    List<Revision> found = page(after, limit, scope);
    boolean end = complete && found.size() < limit;
    return new FeedSlice(found, end ? Optional.of(asOf) : Optional.empty());
  }

  private List<Revision> page(long after, int limit, Scope scope) {
    return sql.list(
        "select f.position, (select l.id::text from feed_log l) as log_id, r.id, r.aggregate,"
            + " r.aggregate_id, r.aggregate_version, r.kind, r.division_code, r.actor,"
            + " r.recorded_at, r.snapshot"
            // One revision for each place, whatever the planner believes of a log that has just
            // grown.
            + " from feed f, lateral (select * from revision where seq = f.seq offset 0) r"
            + " where f.position > ? and r.division_code ^@ any (?)"
            + " order by f.position limit ?",
        this::revision,
        after,
        scope.forQuery(),
        limit);
  }

  /** Where the cursor stands; the revision there must still be the one it was given for. */
  private long place(List<String> cursor) {
    long position = Long.parseLong(cursor.get(1));
    boolean known =
        cursor.get(0).equals(logId())
            && sql.one(
                "select exists (select from feed where position = ? and revision_id = ?)",
                row -> row.getBoolean(1),
                position,
                UUID.fromString(cursor.get(2)));
    if (!known) {
      throw new Problem(CommonProblem.CURSOR_GONE);
    }
    return position;
  }

  private String logId() {
    return sql.one("select id::text from feed_log", row -> row.getString(1));
  }

  private Revision revision(ResultSet row) throws SQLException {
    try {
      return new Revision(
          row.getLong("position"),
          row.getString("log_id"),
          row.getObject("id", UUID.class),
          row.getString("aggregate"),
          row.getObject("aggregate_id", UUID.class),
          row.getLong("aggregate_version"),
          row.getString("kind"),
          new DivisionCode(row.getString("division_code")),
          row.getString("actor"),
          row.getObject("recorded_at", java.time.OffsetDateTime.class).toInstant(),
          json.readTree(row.getString("snapshot")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(CommonProblem.DATABASE_UNAVAILABLE);
    }
  }
}
