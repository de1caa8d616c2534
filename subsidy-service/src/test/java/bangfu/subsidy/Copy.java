package bangfu.subsidy;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.feed.FeedConsumer;
import bangfu.commons.feed.FeedEvent;
import bangfu.commons.value.DivisionCode;
import bangfu.subsidy.registry.RegistryFeed;
import bangfu.subsidy.suspensions.SuspensionFeed;
import bangfu.testsupport.Databases;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The copies, fed as the feeds feed them. */
@ApplicationScoped
public class Copy {
  private final RegistryFeed registry;
  private final SuspensionFeed suspensions;
  private final CurrentCaller caller;

  Copy(RegistryFeed registry, SuspensionFeed suspensions, CurrentCaller caller) {
    this.registry = registry;
    this.suspensions = suspensions;
    this.caller = caller;
  }

  /** Households as they are now, in a copy that is whole. */
  public void has(Home... homes) {
    apply(registry, Arrays.stream(homes).map(Home::event).toList());
    state("CURRENT");
  }

  /** Events as they come. */
  public void applies(FeedEvent... events) {
    apply(registry, List.of(events));
  }

  /** Sets whether the copy is whole. */
  public void state(String state) {
    execute(
        "insert into feed_cursor (feed, cursor, state, current_as_of) values ('registry', 'c-1', '"
            + state
            + "', '2020-03-01T00:00:00Z') on conflict (feed) do update set state = excluded.state,"
            + " cursor = excluded.cursor, current_as_of = excluded.current_as_of");
  }

  /** The inspection demands that this person's payments wait. */
  public UUID suspends(UUID person, String village) {
    UUID id = UUID.randomUUID();
    suspension(id, 1, person, village, null);
    return id;
  }

  /** The inspection lifts it. */
  public void lifts(UUID suspension, UUID person, String village, String day) {
    suspension(suspension, 2, person, village, day);
  }

  private void suspension(
      UUID id, long version, UUID person, String village, @Nullable String lifted) {
    ObjectNode data = new ObjectMapper().createObjectNode();
    data.put("id", id.toString()).put("issueId", UUID.randomUUID().toString());
    data.put("issueNo", "LZ-2020-D-00001").put("personId", person.toString());
    data.put("villageCode", village).put("programme", "EDU_LIVING");
    data.put("state", lifted == null ? "ACTIVE" : "LIFTED").put("demandedOn", "2020-06-12");
    data.put("liftedOn", lifted).put("reason", "学籍与实际就读不符");
    apply(
        suspensions,
        List.of(
            new FeedEvent(
                UUID.randomUUID(),
                "bangfu.suspension.v1",
                id,
                version,
                new DivisionCode(village),
                Instant.parse("2020-06-12T00:00:00Z"),
                data)));
  }

  private void apply(FeedConsumer consumer, List<FeedEvent> events) {
    try {
      caller.as(
          Caller.service("test"),
          () -> {
            QuarkusTransaction.requiringNew().run(() -> consumer.apply(events));
            return events;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Past every right: what only an operator could do. */
  public static void execute(String sql) {
    try (var connection = Databases.superuser("subsidy");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** One number, past every right. */
  public static long count(String sql) {
    try (var connection = Databases.superuser("subsidy");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
