package bangfu.household.leads;

import static bangfu.household.As.as;
import static bangfu.household.standards.Settings.ending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.household.lifecycle.Case;
import bangfu.household.standards.Settings;
import bangfu.testsupport.BangfuServices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Years far ahead and a rule for each test, so that the rules of today stay as they are. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SettingLeadRulesTest {
  private final Settings settings = new Settings("lead-rule-settings");

  @Inject RuleSettings rules;
  @Inject LeadKeeping keeping;
  @Inject CurrentCaller caller;

  @Test
  void a_rule_is_used_as_it_is_set_for_the_day() {
    endedAt("LOST_JOB", "2090-01-01");
    settings
        .enter(body("LOST_JOB", "2090-01-01", "null", 20, true))
        .statusCode(201)
        .body("days", equalTo(20))
        .body("recordedAt", notNullValue());
    assertThat(enabled("2089-12-31").get(LeadRule.LOST_JOB))
        .extracting(RuleSettings.Setting::days)
        .isEqualTo(15);
    assertThat(enabled("2090-01-01").get(LeadRule.LOST_JOB))
        .extracting(RuleSettings.Setting::days, RuleSettings.Setting::severity)
        .containsExactly(20, LeadSeverity.ERROR);
    settings.list("?code=LOST_JOB").body("items.days", contains(15, 20));
    settings.list("?code=LOST_JOB&asOf=2089-12-31").body("items", hasSize(1));
  }

  @Test
  void a_rule_that_is_switched_off_or_not_set_raises_nothing() {
    endedAt("WAGE_IMPLAUSIBLE", "2090-01-01");
    settings.enter(body("WAGE_IMPLAUSIBLE", "2091-01-01", "null", 30, false)).statusCode(201);
    for (String day : new String[] {"2090-06-01", "2091-06-01"}) {
      assertThat(enabled(day)).doesNotContainKey(LeadRule.WAGE_IMPLAUSIBLE);
    }
    assertThat(enabled("2089-12-31")).containsKey(LeadRule.WAGE_IMPLAUSIBLE);
    assertThat(raised(household(), "2091-06-01")).doesNotContain("WAGE_IMPLAUSIBLE");
    assertThat(raised(household(), "2089-12-31")).contains("WAGE_IMPLAUSIBLE");
  }

  @Test
  void one_that_overlaps_is_refused_until_the_open_one_has_an_end() {
    settings
        .enter(body("STUDENT_WORKING", "2090-01-01", "null", 20, true))
        .statusCode(409)
        .body("code", equalTo("ALREADY_EXISTS"));
    String open = settings.inForce("?code=STUDENT_WORKING", "2089-01-01");
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
  }

  @Test
  void settings_are_of_the_district_and_entered_once() throws Exception {
    endedAt("SAME_PERSON_TWICE", "2090-01-01");
    String body = body("SAME_PERSON_TWICE", "2090-01-01", "\"2091-01-01\"", 20, true);
    settings.areOfTheDistrict(
        body, settings.inForce("?code=CITIZEN_ID_INVALID", "2089-01-01"), ending("2090-01-01"));
    settings.areEnteredOnce(
        body, body("SAME_PERSON_TWICE", "2092-01-01", "\"2093-01-01\"", 20, true));
  }

  @Test
  void wrong_entries_are_refused() {
    settings.refuses(body("LOST_JOB", "2095-01-01", "\"2095-01-01\"", 20, true), "/validTo");
    settings.refuses(body("LOST_JOB", "2095-01-01", "null", 0, true), "/days");
    settings.refuses("{\"code\":\"LOST_JOB\",\"days\":5}", "/source");
    settings.enter(body("UNHEARD_OF", "2095-01-01", "null", 20, true)).statusCode(400);
    settings
        .end(
            settings.inForce("?code=DANGEROUS_HOUSE", "2089-01-01"), "{\"endedOn\":\"2090-01-01\"}")
        .statusCode(400);
  }

  @Test
  void what_is_in_force_today_is_told_with_the_rules() {
    as("VILLAGE@430511203540")
        .get("/api/v1/lead-rules")
        .then()
        .statusCode(200)
        .body("rules.find { it.code == 'DANGEROUS_HOUSE' }.days", equalTo(7))
        .body("rules", hasSize(LeadRule.values().length));
  }

  /** A household with a wage that nobody believes. */
  private static String household() {
    String household = Case.exited("430511101261");
    Case.change(
        "insert into income (household_id, village_code, period_kind, period, wage, business, property,"
            + " cost, family_size, source, declared_on, recorded_by) select id, village_code, 'YEAR',"
            + " daterange('2018-10-01', '2019-10-01'), 5000, 0, 0, 0, 1, 'test', '2019-10-05', 'test'"
            + " from household where id = ?::uuid",
        household);
    return household;
  }

  private List<String> raised(String household, String day) {
    inTransaction(
        () -> {
          keeping.judge(
              List.of(UUID.fromString(household)), LocalDate.parse(day), Situations.From.TABLES);
          return household;
        });
    return as("OFFICE@430511")
        .get("/api/v1/leads?householdId=" + household)
        .then()
        .statusCode(200)
        .extract()
        .path("items.rule");
  }

  private void endedAt(String rule, String day) {
    settings.end(settings.inForce("?code=" + rule, "2089-01-01"), ending(day)).statusCode(200);
  }

  private Map<LeadRule, RuleSettings.Setting> enabled(String day) {
    return inTransaction(() -> rules.enabled(LocalDate.parse(day)));
  }

  private <T> T inTransaction(Callable<T> work) {
    try {
      return caller.as(Caller.service("test"), () -> QuarkusTransaction.requiringNew().call(work));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String body(String rule, String from, String to, int days, boolean enabled) {
    return """
        {"code":"%s","validFrom":"%s","validTo":%s,"severity":"ERROR","days":%d,"enabled":%s,
         "source":"test"}"""
        .formatted(rule, from, to, days, enabled);
  }
}
