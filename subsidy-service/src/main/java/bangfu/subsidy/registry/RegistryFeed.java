package bangfu.subsidy.registry;

import bangfu.commons.feed.FeedConsumer;
import bangfu.commons.feed.FeedEvent;
import bangfu.commons.feed.FeedPage;
import bangfu.commons.feed.FeedPosition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Follows the registry's feed into the copy. */
@ApplicationScoped
public class RegistryFeed implements FeedConsumer {
  /** The name under which the feed's cursor is kept. */
  public static final String FEED = "registry";

  private static final String HOUSEHOLD = "bangfu.household.v1";
  private static final String VILLAGE = "bangfu.village.v1";

  private final RegistryClient registry;
  private final HouseholdCopy households;
  private final VillageCopy villages;

  RegistryFeed(
      @RestClient RegistryClient registry, HouseholdCopy households, VillageCopy villages) {
    this.registry = registry;
    this.households = households;
    this.villages = villages;
  }

  @Override
  public String feed() {
    return FEED;
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
    villages.apply(of(VILLAGE, events));
    households.apply(of(HOUSEHOLD, events));
  }

  @Override
  public void reset() {
    households.clear();
    villages.clear();
  }

  private static List<FeedEvent> of(String type, List<FeedEvent> events) {
    return events.stream().filter(e -> e.type().equals(type)).toList();
  }
}
