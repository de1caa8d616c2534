package bangfu.inspection.registry;

import bangfu.commons.feed.FeedConsumer;
import bangfu.commons.feed.FeedEvent;
import bangfu.commons.feed.FeedPage;
import bangfu.commons.feed.FeedPosition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Keeps the copy of the registry; of each aggregate the newest version wins, in any order. */
@ApplicationScoped
public class RegistryFeed implements FeedConsumer {
  /** The name of the feed. */
  public static final String NAME = "registry";

  private final RegistryClient registry;
  private final VillageCopies villages;
  private final HouseholdCopies households;

  RegistryFeed(
      @RestClient RegistryClient registry, VillageCopies villages, HouseholdCopies households) {
    this.registry = registry;
    this.villages = villages;
    this.households = households;
  }

  @Override
  public String feed() {
    return NAME;
  }

  @Override
  public FeedPage read(FeedPosition position) {
    try (var answer =
        registry.changes(position.cursor(), position.limit(), position.waitSeconds())) {
      return FeedPage.of(answer);
    }
  }

  @Override
  public void apply(List<FeedEvent> events) {
    villages.store(newest(events, "bangfu.village.v1", villages.versions(events)));
    households.store(newest(events, "bangfu.household.v1", households.versions(events)));
  }

  @Override
  public void reset() {
    households.clear();
    villages.clear();
  }

  /** Of each aggregate the last event, if it is newer than what the copy has. */
  private static List<FeedEvent> newest(
      List<FeedEvent> events, String type, Map<UUID, Long> known) {
    Map<UUID, FeedEvent> last =
        events.stream()
            .filter(e -> e.type().equals(type))
            .filter(e -> e.version() > known.getOrDefault(e.subject(), -1L))
            .collect(
                Collectors.toMap(
                    FeedEvent::subject, e -> e, (a, b) -> b.version() > a.version() ? b : a));
    return List.copyOf(last.values());
  }
}
