package bangfu.household.leads;

import static bangfu.household.Snapshot.CHILD;
import static bangfu.household.Snapshot.HEAD;
import static bangfu.household.Snapshot.child;
import static bangfu.household.Snapshot.head;
import static bangfu.household.Snapshot.household;
import static bangfu.household.Snapshot.members;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.registry.HouseholdRecord;
import bangfu.household.safeguards.Judged;
import bangfu.household.safeguards.Reason;
import bangfu.household.safeguards.Result;
import bangfu.household.safeguards.VillageFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeadRulesTest {
  private static final String DAY = "2020-10-15";
  private static final String EXITED =
      "{\"statuses\":[{\"status\":\"EXITED\",\"from\":\"2018-12-01\",\"to\":null}]}";

  @ParameterizedTest
  @CsvSource({"14500.00,false", "14500.01,true"})
  void self_pay_above_the_share_of_net_income_is_large(String selfPay, boolean holds) {
    expect(LeadRule.LARGE_MEDICAL_SELF_PAY, household(income("29000.00", selfPay)), holds);
  }

  @Test
  void any_self_pay_is_large_where_nothing_is_left() {
    expect(LeadRule.LARGE_MEDICAL_SELF_PAY, household(income("0.00", "0.01")), true);
    expect(LeadRule.LARGE_MEDICAL_SELF_PAY, household(income("0.00", "0.00")), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // before and now; nine months are over on 15 October
        "2019 MIGRANT 10|2020 MIGRANT 6|true",
        "2019 MIGRANT 10|2020 MIGRANT 7|false",
        "2019 MIGRANT 5|2020 MIGRANT 3|false",
        "2019 MIGRANT 9|2020 LOCAL 8|true", // another kind, and less of it
        "2019 MIGRANT 8|2020 LOCAL 8|false",
        "2018 MIGRANT 9|2019 MIGRANT 6|true",
        "2018 MIGRANT 9|2019 MIGRANT 7|false",
        "2018 MIGRANT 3|2017 MIGRANT 3|true", // nothing in 2019, which is over
      })
  void work_is_lost_where_months_or_a_kind_dropped(String one, String other, boolean holds) {
    var worker = household(members(head(work(one, other))));
    expect(LeadRule.LOST_JOB, worker, holds);
  }

  @Test
  void a_year_that_has_hardly_begun_has_lost_nothing() {
    var worker = household(members(head(work("2019 MIGRANT 12", "2020 MIGRANT 0"))));
    assertThat(LeadRule.LOST_JOB.judge(situation("2020-03-31", worker)).found()).isEmpty();
    assertThat(LeadRule.LOST_JOB.judge(situation("2020-04-01", worker)).found()).hasSize(1);
  }

  @Test
  void of_who_never_worked_nobody_can_tell() {
    Verdict verdict = LeadRule.LOST_JOB.judge(situation(DAY, household()));
    assertThat(verdict.found()).isEmpty();
    assertThat(verdict.clears(HEAD)).isFalse();
  }

  @Test
  void a_pupil_who_is_not_enrolled_is_found_once_the_list_is_on_file() {
    var pupil = household(members(head(), child("2010-03-01")));
    assertThat(LeadRule.PUPIL_NOT_ENROLLED.judge(situation(DAY, pupil)).found())
        .containsExactly(
            new Found(CHILD, List.of(new Reason("NOT_ENROLLED", CHILD, "2020-AUTUMN"))));
    var noList = new VillageFacts(Result.PASS, false, true);
    var early = new Situation(Judged.on(DAY, pupil, noList), Map.of(), Set.of());
    Verdict verdict = LeadRule.PUPIL_NOT_ENROLLED.judge(early);
    assertThat(verdict.found()).isEmpty();
    assertThat(verdict.clears(CHILD)).as("nobody can tell").isFalse();
    assertThat(verdict.clears(HEAD)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"C,true", "D,true", "A,false"})
  void a_dangerous_house_is_found(String grade, boolean holds) {
    String house =
        "{\"housing\":[{\"id\":\"%s\",\"dwelling\":\"OWN_HOUSE\",\"grade\":\"%s\",\"certifiedOn\":\"2020-05-20\",\"evidence\":[],\"source\":\"住建局\"}]}"
            .formatted(HEAD, grade);
    expect(LeadRule.DANGEROUS_HOUSE, household(house), holds);
    assertThat(LeadRule.DANGEROUS_HOUSE.judge(situation(DAY, household())).sure())
        .as("without a certificate nobody can tell")
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"11999.98,true", "11999.99,false", "12000.00,false"}) // 5999.995 is 6000.00
  void who_has_exited_is_below_the_line_by_the_reference(String wage, boolean holds) {
    expect(LeadRule.BELOW_MONITORING_LINE, household(EXITED, income(wage, "0.00")), holds);
  }

  @Test
  void the_line_is_for_those_who_may_be_monitored_and_are_not_yet() {
    String poor = income("10000.00", "0.00");
    expect(LeadRule.BELOW_MONITORING_LINE, household(poor), false); // not exited
    expect(
        LeadRule.BELOW_MONITORING_LINE,
        household(poor, "{\"kind\":\"NON_REGISTERED\",\"statuses\":[]}"),
        true);
    expect(
        LeadRule.BELOW_MONITORING_LINE,
        household(EXITED, poor, monitoring("01", "2020-06-01", null, null)),
        false);
  }

  @Test
  void without_a_line_for_the_day_nobody_can_tell() {
    var poor = household(EXITED, income("10000.00", "0.00"));
    Verdict verdict = LeadRule.BELOW_MONITORING_LINE.judge(situation("2021-03-01", poor));
    assertThat(verdict).isEqualTo(Verdict.cannotTell());
    assertThat(verdict.clears(null)).isFalse();
  }

  @Test
  void a_wrong_citizen_id_is_found_by_its_fault_and_never_by_its_number() {
    var situation =
        new Situation(
            Judged.on(DAY, household()), Map.of(HEAD, "CITIZEN_ID_CHECK_DIGIT"), Set.of());
    assertThat(LeadRule.CITIZEN_ID_INVALID.judge(situation).found())
        .containsExactly(new Found(HEAD, List.of(Reason.of("CITIZEN_ID_CHECK_DIGIT"))));
    expect(LeadRule.CITIZEN_ID_INVALID, household(), false);
  }

  @ParameterizedTest
  @CsvSource({"2020-AUTUMN,2,true", "2020-AUTUMN,0,false", "2020-SPRING,2,false"})
  void a_student_does_not_work(String term, int months, boolean holds) {
    var student =
        household(
            members(head(), child("2003-03-01", enrolled(term), work("2020 LOCAL " + months))));
    expect(LeadRule.STUDENT_WORKING, student, holds);
  }

  @ParameterizedTest
  @CsvSource({
    "03,03,true",
    "04,04,true",
    "05,04,true",
    "01,04,false",
    "03,02,false",
    "03,05,false"
  })
  void weak_labour_does_not_work_outside_the_county(String skill, String region, boolean holds) {
    var worker =
        household(
            members(
                head(
                    "{\"laborSkill\":\"" + skill + "\"}",
                    work("2020 MIGRANT 6").replace("\"02\"", "\"" + region + "\""))));
    expect(LeadRule.WEAK_LABOUR_FAR_WORK, worker, holds);
  }

  @ParameterizedTest
  @CsvSource({
    "1960-10-16,05,true", // 59
    "1960-10-15,05,false",
    "2004-10-15,03,true", // 16
    "2004-10-16,03,false",
    "1980-01-01,01,false",
    "1980-01-01,02,false",
  })
  void a_healthy_adult_is_a_worker(String born, String skill, boolean holds) {
    var adult = household(members(child(born, "{\"laborSkill\":\"" + skill + "\"}")));
    expect(LeadRule.HEALTHY_ADULT_NO_WORKER, adult, holds);
  }

  @Test
  void who_is_ill_or_studies_need_not_be_a_worker() {
    String none = "{\"laborSkill\":\"05\"}";
    expect(
        LeadRule.HEALTHY_ADULT_NO_WORKER,
        household(members(head(none, "{\"health\":[\"02\"]}"))),
        false);
    expect(
        LeadRule.HEALTHY_ADULT_NO_WORKER,
        household(members(child("2003-03-01", none, enrolled("2020-AUTUMN")))),
        false);
  }

  @Test
  void a_person_is_in_one_household() {
    var situation = new Situation(Judged.on(DAY, household()), Map.of(), Set.of(HEAD));
    assertThat(LeadRule.SAME_PERSON_TWICE.judge(situation).found()).hasSize(1);
    expect(LeadRule.SAME_PERSON_TWICE, household(), false);
  }

  @ParameterizedTest
  @CsvSource({"01,01,true", "01,05,true", "05,05,false", "03,04,false"})
  void a_household_with_many_workers_does_not_lack_labour(String one, String other, boolean holds) {
    String both =
        members(
            head("{\"laborSkill\":\"" + one + "\"}"),
            child("2000-01-01", "{\"laborSkill\":\"" + other + "\"}"));
    expect(
        LeadRule.LABOUR_RISK_DOUBTFUL,
        household(both, monitoring("08", "2020-06-01", null, null)),
        holds);
    expect(
        LeadRule.LABOUR_RISK_DOUBTFUL,
        household(both, monitoring("01", "2020-06-01", null, null)),
        false);
  }

  @ParameterizedTest
  @CsvSource({"0.00,true", "0.01,false"})
  void a_risk_of_illness_costs_something(String selfPay, boolean holds) {
    String ill = monitoring("01", "2020-06-01", null, null);
    expect(
        LeadRule.ILLNESS_RISK_WITHOUT_SELF_PAY, household(ill, income("100.00", selfPay)), holds);
    assertThat(LeadRule.ILLNESS_RISK_WITHOUT_SELF_PAY.judge(situation(DAY, household(ill))).sure())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "02,02,2020-07-01,false",
    "09,02,2020-07-01,true",
    "10,10,2020-05-31,true", // before it was identified
    "10,10,2020-09-02,true", // after it was removed
    "01,02,2020-07-01,false", // needs none
  })
  void schooling_housing_and_water_are_put_right_by_their_own_measure(
      String risk, String measure, String takenOn, boolean holds) {
    expect(
        LeadRule.RISK_REMOVED_WITHOUT_MEASURE,
        household(
            monitoring(risk, "2020-06-01", "2020-09-01", "BY_HELP"), measure(measure, takenOn)),
        holds);
  }

  @ParameterizedTest
  @CsvSource({"2020-09-15,true", "2020-09-16,false"})
  void who_is_monitored_for_a_month_has_a_measure(String identifiedOn, boolean holds) {
    String monitored = monitoring("01", identifiedOn, null, null);
    expect(LeadRule.MONITORED_WITHOUT_MEASURE, household(monitored), holds);
    expect(
        LeadRule.MONITORED_WITHOUT_MEASURE,
        household(monitored, measure("01", identifiedOn)),
        false);
  }

  @ParameterizedTest
  @CsvSource({"2020-07-31,BY_HELP,true", "2020-08-01,BY_HELP,false", "2020-07-31,NATURAL,false"})
  void help_takes_two_months(String eliminatedOn, String how, boolean holds) {
    expect(
        LeadRule.RISK_ELIMINATED_TOO_SOON,
        household(monitoring("01", "2020-06-01", eliminatedOn, how)),
        holds);
  }

  @ParameterizedTest
  @CsvSource({
    "04,DIBAO,[],true",
    "05,TEKUN,[],true",
    "05,GENERAL,[],false",
    "03,DIBAO,[],false",
    "04,DIBAO,[\"NO_LABOR\"],false",
  })
  void a_supported_household_without_labour_is_flagged(
      String skill, String attribute, String flags, boolean holds) {
    expect(
        LeadRule.NO_LABOUR_FLAG_MISSING,
        household(
            members(head("{\"laborSkill\":\"" + skill + "\"}")),
            "{\"attribute\":\"" + attribute + "\",\"flags\":" + flags + "}"),
        holds);
  }

  @ParameterizedTest
  @CsvSource({"0.99,false", "1.00,true", "99.00,true", "99.01,false", "0.00,false"})
  void a_wage_of_a_few_yuan_is_a_slip(String wage, boolean holds) {
    expect(LeadRule.WAGE_IMPLAUSIBLE, household(income(wage, "0.00")), holds);
  }

  @ParameterizedTest
  @EnumSource(LeadRule.class)
  void no_rule_holds_of_a_household_that_was_removed_or_is_empty(LeadRule rule) {
    var removed =
        household("{\"statuses\":[{\"status\":\"REMOVED\",\"from\":\"2018-12-01\",\"to\":null}]}");
    assertThat(rule.judge(situation(DAY, removed))).isEqualTo(Verdict.clear());
    assertThat(rule.judge(situation(DAY, household("{\"members\":[]}"))))
        .isEqualTo(Verdict.clear());
  }

  private static void expect(LeadRule rule, HouseholdRecord household, boolean holds) {
    Verdict verdict = rule.judge(situation(DAY, household));
    assertThat(verdict.found()).hasSize(holds ? 1 : 0);
    assertThat(verdict.found()).allSatisfy(f -> assertThat(f.reasons()).isNotEmpty());
  }

  private static Situation situation(String day, HouseholdRecord household) {
    return new Situation(Judged.on(day, household), Map.of(), Set.of());
  }

  private static String income(String wage, String selfPay) {
    return """
        {"incomes":[{"id":"%s","periodKind":"YEAR","from":"2019-10-01","to":"2020-10-01",
         "wage":"%s","business":"0.00","property":"0.00","transfers":{},"cost":"0.00",
         "payout":"0.00","selfPay":"%s","familySize":2,"declaredOn":"2020-10-15",
         "source":"入户调查"}]}"""
        .formatted(HEAD, wage, selfPay);
  }

  /** Each as year, kind and months, in region 02. */
  private static String work(String... years) {
    return java.util.Arrays.stream(years)
        .map(year -> year.split(" "))
        .map(
            y ->
                "{\"year\":%s,\"kind\":\"%s\",\"region\":\"02\",\"months\":%s,\"recommended\":false}"
                    .formatted(y[0], y[1], y[2]))
        .collect(java.util.stream.Collectors.joining(",", "{\"employments\":[", "]}"));
  }

  private static String enrolled(String term) {
    return "{\"enrolments\":[{\"term\":\"%s\",\"stage\":\"08\",\"school\":\"示例\",\"boarding\":false,\"mode\":\"SCHOOL\"}]}"
        .formatted(term);
  }

  private static String monitoring(
      String risk,
      String identifiedOn,
      @Nullable String eliminatedOn,
      @Nullable String elimination) {
    return "{\"monitoring\":[{\"id\":\"%s\",\"kind\":\"UNSTABLE\",\"risks\":[\"%s\"],\"identifiedOn\":\"%s\",\"eliminatedOn\":%s,\"elimination\":%s}]}"
        .formatted(HEAD, risk, identifiedOn, quoted(eliminatedOn), quoted(elimination));
  }

  private static String measure(String risk, String takenOn) {
    return "{\"measures\":[{\"id\":\"%s\",\"risk\":\"%s\",\"description\":\"帮扶\",\"takenOn\":\"%s\"}]}"
        .formatted(HEAD, risk, takenOn);
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }
}
