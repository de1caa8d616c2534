package bangfu.household.safeguards;

import static bangfu.household.standards.Settings.ending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.household.standards.Settings;
import bangfu.testsupport.BangfuServices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Years far ahead and an item for each test, so that what counts today stays as it is. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SettingStableTransfersTest {
  private final Settings settings = new Settings("stable-transfer-items");

  @Inject StableTransfers transfers;
  @Inject CurrentCaller caller;

  @Test
  void a_transfer_counts_from_its_first_day_to_its_end() {
    settings
        .enter(body("14", "2090-01-01", "\"2092-01-01\""))
        .statusCode(201)
        .body("item", equalTo("14"))
        .body("endingReason", nullValue());
    assertThat(on("2089-12-31")).contains("01").doesNotContain("14");
    assertThat(on("2090-01-01")).contains("01", "14");
    assertThat(on("2092-01-01")).doesNotContain("14");
    settings.list("?item=14").body("items.validFrom", contains("2090-01-01"));
    settings.list("?item=14&asOf=2089-12-31").body("items.size()", equalTo(0));
  }

  @Test
  void one_that_counts_no_longer_counts_again_once_it_is_entered_again() {
    String open = settings.inForce("?item=06", "2089-01-01");
    settings
        .enter(body("06", "2095-01-01", "null"))
        .statusCode(409)
        .body("code", equalTo("ALREADY_EXISTS"));
    settings
        .end(open, ending("2014-01-01"))
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    settings
        .end(open, ending("2090-01-01"))
        .statusCode(200)
        .body("validTo", equalTo("2090-01-01"))
        .body("endingReason", equalTo("测试"));
    settings.end(open, ending("2091-01-01")).statusCode(409).body("code", equalTo("SETTING_ENDED"));
    assertThat(on("2094-12-31")).doesNotContain("06");
    settings.enter(body("06", "2095-01-01", "null")).statusCode(201);
    assertThat(on("2095-01-01")).contains("06");
  }

  @Test
  void settings_are_of_the_district_and_entered_once() throws Exception {
    String body = body("10", "2090-01-01", "\"2091-01-01\"");
    settings.areOfTheDistrict(
        body, settings.inForce("?item=01", "2089-01-01"), ending("2090-01-01"));
    settings.areEnteredOnce(body, body("10", "2092-01-01", "\"2093-01-01\""));
  }

  @Test
  void wrong_entries_are_refused() {
    settings.refuses(body("09", "2095-01-01", "\"2094-01-01\""), "/validTo");
    settings.refuses(body("77", "2095-01-01", "null"), "/item");
    settings.refuses("{\"item\":\"09\"}", "/source");
  }

  private Set<String> on(String day) {
    try {
      return caller.as(
          Caller.service("test"),
          () -> QuarkusTransaction.requiringNew().call(() -> transfers.on(LocalDate.parse(day))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String body(String item, String from, String to) {
    return "{\"item\":\"%s\",\"validFrom\":\"%s\",\"validTo\":%s,\"source\":\"test\"}"
        .formatted(item, from, to);
  }
}
