package bangfu.commons.feed;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each followed feed was read to, and how old the copy made of it is. */
@ApplicationScoped
public class FeedCursors {
  private final Sql sql;
  private final Clock clock;

  FeedCursors(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** How old the local copy of a feed is. */
  @Transactional
  public CopyAge age(String feed) {
    return sql.first(
            "select feed, state, applied, last_event_at, current_as_of, last_failure,"
                + " last_failure_at from feed_cursor where feed = ?",
            this::age,
            feed)
        .orElse(new CopyAge(feed, CopyAge.State.REBUILDING, 0, null, null, null, null, null));
  }

  @Transactional
  Optional<String> find(String feed) {
    return sql
        .list("select cursor from feed_cursor where feed = ?", r -> r.getString(1), feed)
        .stream()
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  /** Locks the cursor; false where it is no longer the one that was read from. */
  boolean lock(String feed, @Nullable String expected) {
    sql.update("insert into feed_cursor (feed) values (?) on conflict do nothing", feed);
    return sql.one(
        "select cursor is not distinct from ? from feed_cursor where feed = ? for update",
        row -> row.getBoolean(1),
        expected,
        feed);
  }

  void advance(String feed, FeedPage page) {
    int events = page.events().size();
    sql.update(
        "update feed_cursor set cursor = coalesce(?, cursor), applied = applied + ?,"
            + " last_event_at = coalesce(?, last_event_at),"
            + " current_as_of = coalesce(?, current_as_of),"
            + " state = case when ? then 'CURRENT' else state end,"
            + " last_failure = null, last_failure_at = null where feed = ?",
        page.cursor(),
        events,
        events == 0 ? null : page.events().get(events - 1).time(),
        page.asOf().orElse(null),
        page.asOf().isPresent(),
        feed);
  }

  void startOver(String feed) {
    sql.update(
        "update feed_cursor set cursor = null, state = 'REBUILDING', applied = 0,"
            + " last_event_at = null, current_as_of = null where feed = ?",
        feed);
  }

  void failed(String feed, String what) {
    sql.update("insert into feed_cursor (feed) values (?) on conflict do nothing", feed);
    sql.update(
        "update feed_cursor set last_failure = ?, last_failure_at = ? where feed = ?",
        what,
        clock.instant(),
        feed);
  }

  private CopyAge age(ResultSet row) throws SQLException {
    Instant asOf = Sql.instant(row, "current_as_of");
    return new CopyAge(
        row.getString("feed"),
        CopyAge.State.valueOf(row.getString("state")),
        row.getLong("applied"),
        Sql.instant(row, "last_event_at"),
        asOf,
        asOf == null ? null : Duration.between(asOf, clock.instant()).toSeconds(),
        row.getString("last_failure"),
        Sql.instant(row, "last_failure_at"));
  }
}
