package bangfu.household.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
import org.junit.jupiter.api.Test;

/** Years far ahead, so that the calendar of other tests stays as it is. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SettingOfficeDaysTest {
  private static final String ENDING = "{\"reason\":\"录入有误\"}";

  private final Settings settings = new Settings("office-days");

  @Inject OfficeDays days;
  @Inject CurrentCaller caller;

  @Test
  void a_holiday_and_a_weekend_that_is_worked_change_the_working_days() {
    LocalDate thursday = LocalDate.parse("2090-10-05");
    LocalDate sunday = LocalDate.parse("2090-10-08");
    assertThat(calendar().isWorking(thursday)).isTrue();
    assertThat(calendar().isWorking(sunday)).isFalse();
    settings
        .enter(body(thursday.toString(), false))
        .statusCode(201)
        .body("day", equalTo("2090-10-05"))
        .body("endedAt", nullValue());
    settings.enter(body(sunday.toString(), true)).statusCode(201);
    assertThat(calendar().isWorking(thursday)).isFalse();
    assertThat(calendar().isWorking(sunday)).isTrue();
    assertThat(calendar().after(thursday, 2)).isEqualTo("2090-10-09");
    settings
        .list("?from=2090-10-05&to=2090-10-08")
        .statusCode(200)
        .body("items.day", contains("2090-10-05"));
  }

  @Test
  void a_day_that_is_taken_out_is_like_any_other_and_stays_on_record() {
    LocalDate friday = LocalDate.parse("2091-10-05");
    String id = settings.enter(body("2091-10-05", false)).statusCode(201).extract().path("id");
    settings
        .end(id, ENDING)
        .statusCode(200)
        .body("endedAt", notNullValue())
        .body("endingReason", equalTo("录入有误"));
    assertThat(calendar().isWorking(friday)).isTrue();
    settings.end(id, ENDING).statusCode(409).body("code", equalTo("SETTING_ENDED"));
    settings.enter(body("2091-10-05", false)).statusCode(201);
    assertThat(calendar().isWorking(friday)).isFalse();
    settings.list("?from=2091-10-05&to=2091-10-06").body("items", hasSize(2));
  }

  @Test
  void settings_are_of_the_district_and_entered_once() throws Exception {
    String id = settings.enter(body("2092-05-01", false)).statusCode(201).extract().path("id");
    String body = body("2092-05-02", false);
    settings.areOfTheDistrict(body, id, ENDING);
    settings.areEnteredOnce(body, body("2092-05-03", false));
  }

  @Test
  void wrong_entries_are_refused() {
    settings.refuses("{\"day\":\"2093-05-01\",\"working\":false,\"name\":\" \"}", "/source");
    settings.refuses("{\"name\":\"x\",\"source\":\"x\"}", "/working");
    settings.enter(body("yesterday", false)).statusCode(400);
  }

  private OfficeCalendar calendar() {
    try {
      return caller.as(
          Caller.service("test"),
          () -> QuarkusTransaction.requiringNew().call(() -> days.calendar()));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String body(String day, boolean working) {
    return "{\"day\":\"%s\",\"working\":%s,\"name\":\"示例节\",\"source\":\"test\"}"
        .formatted(day, working);
  }
}
