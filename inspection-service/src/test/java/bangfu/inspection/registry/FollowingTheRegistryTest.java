package bangfu.inspection.registry;

import static bangfu.inspection.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Scope;
import bangfu.commons.feed.FeedReader;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import bangfu.inspection.District;
import bangfu.testsupport.BangfuServices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
@QuarkusTestResource(StubRegistry.class)
class FollowingTheRegistryTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 6);

  @Inject Households households;
  @Inject RegistryFeed feed;
  @Inject FeedReader reader;
  @Inject CurrentCaller caller;
  private final District district = District.fresh().withVillages(1);

  @Test
  void the_newest_version_wins_in_any_order() throws Exception {
    UUID id = UUID.randomUUID();
    district.tellHousehold(id, 2, 1, "EXITED", "BF-0002");
    district.tellHousehold(id, 1, 1, "NOT_EXITED", "BF-0001");
    district.tellHousehold(id, 2, 1, "NOT_EXITED", "BF-0009");
    assertThat(drawable())
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.status()).isEqualTo("EXITED");
              assertThat(h.helpers()).containsExactly(new StaffNo("BF-0002"));
            });
    district.tellHousehold(id, 3, 1, "REMOVED");
    assertThat(drawable()).isEmpty();
  }

  @Test
  void the_copy_says_how_old_it_is() {
    as(district.office())
        .get("/api/v1/registry-copy")
        .then()
        .statusCode(200)
        .body("feed", equalTo("registry"))
        .body("state", equalTo("CURRENT"));
    as(district.villager(1)).get("/api/v1/registry-copy").then().statusCode(403);
  }

  @Test
  void unknown_events_are_ignored() throws Exception {
    District.tell("household-group", UUID.randomUUID(), 1, district.village(1), "{}");
    assertThat(drawable()).isEmpty();
  }

  /** Through the real REST client, with a token of the real issuer; then the log is lost. */
  @Test
  void pages_are_read_as_this_service_until_the_log_is_gone() throws Exception {
    District.sql("delete from feed_cursor where feed = 'registry'");
    reader.readOnce(feed, 0);
    as("OFFICE@" + StubRegistry.DISTRICT)
        .get("/api/v1/statistics/inspection?asOf=2020-09-30")
        .then()
        .body("villages", equalTo(1))
        .body("leadersLinked", equalTo(2));
    as("OFFICE@" + StubRegistry.DISTRICT)
        .get("/api/v1/registry-copy")
        .then()
        .body("state", equalTo("CURRENT"))
        .body("applied", equalTo(2));
    reader.readOnce(feed, 0);
    as("OFFICE@" + StubRegistry.DISTRICT)
        .get("/api/v1/registry-copy")
        .then()
        .body("state", equalTo("REBUILDING"));
    as("OFFICE@" + StubRegistry.DISTRICT)
        .get("/api/v1/statistics/inspection?asOf=2020-09-30")
        .then()
        .body("villages", equalTo(0));
    reader.readOnce(feed, 0);
    as("OFFICE@" + StubRegistry.DISTRICT)
        .get("/api/v1/statistics/inspection?asOf=2020-09-30")
        .then()
        .body("villages", equalTo(1));
  }

  private List<Households.Drawable> drawable() throws Exception {
    return asService(
        () ->
            households.drawable(
                List.of(new DivisionCode(district.village(1))), DAY, Scope.ownWork()));
  }

  private <T> T asService(Callable<T> work) throws Exception {
    return caller.as(
        Caller.service("test"), () -> QuarkusTransaction.requiringNew().call(work::call));
  }
}
