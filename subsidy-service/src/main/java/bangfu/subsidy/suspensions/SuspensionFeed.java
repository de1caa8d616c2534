package bangfu.subsidy.suspensions;

import bangfu.commons.feed.FeedConsumer;
import bangfu.commons.feed.FeedEvent;
import bangfu.commons.feed.FeedPage;
import bangfu.commons.feed.FeedPosition;
import bangfu.commons.persistence.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Follows the inspection's feed; of all it tells, only suspensions are kept. */
@ApplicationScoped
public class SuspensionFeed implements FeedConsumer {
  static final String FEED = "inspection";
  private static final String SUSPENSION = "bangfu.suspension.v1";

  private final InspectionClient inspection;
  private final Sql sql;

  SuspensionFeed(@RestClient InspectionClient inspection, Sql sql) {
    this.inspection = inspection;
    this.sql = sql;
  }

  @Override
  public String feed() {
    return FEED;
  }

  @Override
  public FeedPage read(FeedPosition position) {
    try (var answer =
        inspection.changes(position.cursor(), position.limit(), position.waitSeconds())) {
      return FeedPage.of(answer);
    }
  }

  @Override
  public void apply(List<FeedEvent> events) {
    sql.batch(
        "insert into suspension as known (id, issue_id, issue_no, person_id, village_code,"
            + " programme, state, demanded_on, lifted_on, reason, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (id) do update set state = excluded.state,"
            + " lifted_on = excluded.lifted_on, reason = excluded.reason,"
            + " version = excluded.version where known.version < excluded.version",
        events.stream().filter(e -> e.type().equals(SUSPENSION)).map(SuspensionFeed::row).toList());
  }

  /** Until the feed was read again, what was suspended stays so: forgetting would pay. */
  @Override
  public void reset() {
    sql.update("update suspension set version = -1");
  }

  private static @Nullable Object[] row(FeedEvent event) {
    JsonNode data = event.data();
    return new @Nullable Object[] {
      event.subject(),
      UUID.fromString(data.path("issueId").asText()),
      data.path("issueNo").asText(),
      UUID.fromString(data.path("personId").asText()),
      data.path("villageCode").asText(),
      data.path("programme").asText(),
      data.path("state").asText(),
      LocalDate.parse(data.path("demandedOn").asText()),
      data.hasNonNull("liftedOn") ? LocalDate.parse(data.path("liftedOn").asText()) : null,
      data.path("reason").asText(),
      event.version()
    };
  }
}
