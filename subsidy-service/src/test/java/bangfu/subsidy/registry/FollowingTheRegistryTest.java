package bangfu.subsidy.registry;

import static bangfu.subsidy.As.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import bangfu.commons.feed.FeedReader;
import bangfu.subsidy.Copy;
import bangfu.subsidy.District;
import bangfu.subsidy.Home;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
@QuarkusTestResource(FakeRegistry.class)
class FollowingTheRegistryTest {
  private final Copy copy;
  private final RegistryFeed feed;
  private final FeedReader reader;
  private final District district = new District();

  FollowingTheRegistryTest(Copy copy, RegistryFeed feed, FeedReader reader) {
    this.copy = copy;
    this.feed = feed;
    this.reader = reader;
  }

  @Test
  void a_page_is_read_applied_and_its_age_told_and_a_lost_cursor_starts_over() throws Exception {
    Copy.execute("delete from feed_cursor");
    get(district.cadre(1), "/registry-copy").body("state", equalTo("REBUILDING"));
    assertThat(reader.readOnce(feed, 0)).isTrue();
    get(district.cadre(1), "/registry-copy")
        .statusCode(200)
        .body("feed", equalTo("registry"))
        .body("state", equalTo("CURRENT"))
        .body("applied", equalTo(1))
        .body("currentAsOf", equalTo("2020-03-01T00:00:00Z"))
        .body("ageSeconds", greaterThan(0));
    assertThat(households("990001203201")).isEqualTo(1);
    assertThat(reader.readOnce(feed, 0)).as("410: the cursor cannot be placed").isTrue();
    get(district.cadre(1), "/registry-copy")
        .body("state", equalTo("REBUILDING"))
        .body("currentAsOf", nullValue());
    assertThat(Copy.count("select count(*) from copy_household")).isZero();
    assertThat(Copy.count("select count(*) from copy_member")).isZero();
    assertThat(reader.readOnce(feed, 0)).isTrue();
    assertThat(households("990001203201")).isEqualTo(1);
  }

  @Test
  void applying_an_event_again_or_an_older_one_changes_nothing() {
    Home home = new Home(district.village(1));
    var first = home.event();
    var second = home.with("accountHolder", "更正后").event();
    copy.applies(first, second);
    copy.applies(second);
    copy.applies(first);
    assertThat(
            Copy.count(
                "select count(*) from copy_household where account_holder = '更正后' and version = 2"
                    + " and id = '"
                    + home.id()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void histories_are_kept_and_identifiers_are_sealed() {
    Home home = new Home(district.village(1));
    home.pupil("2020-SPRING:03", "2020-AUTUMN:04");
    copy.applies(home.event());
    String of = " where household_id = '" + home.id() + "'";
    assertThat(Copy.count("select count(*) from copy_status" + of)).isEqualTo(2);
    assertThat(Copy.count("select count(*) from copy_enrolment" + of)).isEqualTo(2);
    assertThat(Copy.count("select count(*) from copy_member" + of + " and citizen_id like 'v1.%'"))
        .isEqualTo(2);
    assertThat(
            Copy.count(
                "select count(*) from copy_household where account like 'v1.%' and id = '"
                    + home.id()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void types_that_nobody_knows_are_ignored() {
    var event = new Home(district.village(1)).event();
    copy.applies(
        new bangfu.commons.feed.FeedEvent(
            event.id(),
            "bangfu.something.v9",
            event.subject(),
            1,
            event.division(),
            event.time(),
            event.data()));
    assertThat(households(district.village(1))).isZero();
  }

  private static long households(String village) {
    return Copy.count("select count(*) from copy_household where village_code = '" + village + "'");
  }
}
