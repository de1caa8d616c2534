package bangfu.household.leads;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.Recurring;
import bangfu.commons.persistence.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Follows the revision log and judges what has changed, off the hot path. As fresh as its interval;
 * the time until which everything was looked at is stored.
 */
@ApplicationScoped
class LeadFollowing implements Recurring {
  private static final int ASSIGN_AT_ONCE = 20_000;
  private static final int REVISIONS = 200;
  private static final int CHUNKS_AT_ONCE = 50;

  private final Sql sql;
  private final LeadKeeping leads;
  private final CurrentCaller caller;
  private final Clock clock;
  private final Settings settings;

  /** Whether and how often. */
  @ApplicationScoped
  static class Settings {
    private final boolean enabled;
    private final Duration every;

    Settings(
        @ConfigProperty(name = "bangfu.leads.enabled") boolean enabled,
        @ConfigProperty(name = "bangfu.leads.every") Duration every) {
      this.enabled = enabled;
      this.every = every;
    }

    boolean enabled() {
      return enabled;
    }

    Duration every() {
      return every;
    }
  }

  LeadFollowing(Sql sql, LeadKeeping leads, CurrentCaller caller, Clock clock, Settings settings) {
    this.sql = sql;
    this.leads = leads;
    this.caller = caller;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "leads-follow-revisions";
  }

  @Override
  public Duration every() {
    return settings.every();
  }

  @Override
  public void run() {
    if (settings.enabled()) {
      follow();
    }
  }

  /** Up to the end of the log, or for so many chunks; answers whether that was the end. */
  boolean follow() {
    try {
      return caller.as(Caller.service("leads"), this::chunks) < CHUNKS_AT_ONCE;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private int chunks() {
    int done = 0;
    while (done < CHUNKS_AT_ONCE && chunk()) {
      done++;
    }
    return done;
  }

  private boolean chunk() {
    Instant asOf = clock.instant();
    // In a transaction of its own: it holds up every reader of the feed until it commits.
    boolean complete =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    sql.one(
                        "select assign_feed_positions(?)",
                        row -> row.getBoolean(1),
                        ASSIGN_AT_ONCE));
    return QuarkusTransaction.requiringNew().call(() -> judgeNext(asOf, complete));
  }

  /** A revision in its place. */
  private record Place(long position, @Nullable UUID household) {}

  private boolean judgeNext(Instant asOf, boolean complete) {
    Optional<Long> position =
        sql.first("select position from lead_cursor for update skip locked", r -> r.getLong(1));
    if (position.isEmpty()) {
      return false; // a twin of this service follows
    }
    List<Place> places = after(position.get());
    leads.judge(
        places.stream().map(Place::household).filter(id -> id != null).distinct().toList(),
        LocalDate.now(clock),
        Situations.From.REVISIONS);
    boolean end = complete && places.size() < REVISIONS;
    sql.update(
        "update lead_cursor set position = ?, complete_as_of = coalesce(?, complete_as_of)",
        places.isEmpty() ? position.get() : places.get(places.size() - 1).position(),
        end ? asOf : null);
    return !end;
  }

  private List<Place> after(long position) {
    return sql.list(
        "select f.position, case when r.aggregate = 'household' then r.aggregate_id end as household"
            + " from feed f, lateral (select * from revision where seq = f.seq offset 0) r"
            + " where f.position > ?"
            + " order by f.position limit ?",
        row -> new Place(row.getLong("position"), row.getObject("household", UUID.class)),
        position,
        REVISIONS);
  }
}
