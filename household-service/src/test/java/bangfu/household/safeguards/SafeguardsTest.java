package bangfu.household.safeguards;

import static bangfu.household.Snapshot.child;
import static bangfu.household.Snapshot.head;
import static bangfu.household.Snapshot.household;
import static bangfu.household.Snapshot.members;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardsTest {
  private static final String DAY = "2020-10-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"stapleShort\":false,\"proteinAvailable\":true|PASS|",
        "\"stapleShort\":true,\"proteinAvailable\":true|FAIL|STAPLE_SHORT",
        "\"stapleShort\":true,\"proteinAvailable\":false|FAIL|STAPLE_SHORT,NO_PROTEIN_FOOD",
        "\"stapleShort\":false|UNKNOWN|NOT_SURVEYED",
        "\"proteinAvailable\":false|FAIL|NO_PROTEIN_FOOD,NOT_SURVEYED",
      })
  void food_is_as_surveyed_with_every_reason(String answers, Result result, String reasons) {
    expect(
        Safeguards.food(Judged.on(DAY, household(survey("2020-06-01", answers)))), result, reasons);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"seasonalClothes\":true,\"bedding\":true,\"shoes\":true|PASS|",
        "\"seasonalClothes\":true,\"bedding\":false,\"shoes\":false|FAIL|NO_BEDDING,NO_SHOES",
        "\"bedding\":true,\"shoes\":true|UNKNOWN|NOT_SURVEYED",
      })
  void clothing_is_as_surveyed(String answers, Result result, String reasons) {
    expect(
        Safeguards.clothing(Judged.on(DAY, household(survey("2020-06-01", answers)))),
        result,
        reasons);
  }

  @Test
  void an_old_survey_says_nothing_and_a_later_one_counts_from_its_day() {
    String answers = "\"stapleShort\":false,\"proteinAvailable\":true";
    expect(
        Safeguards.food(Judged.on(DAY, household(survey("2019-10-15", answers)))),
        Result.PASS,
        null);
    expect(
        Safeguards.food(Judged.on(DAY, household(survey("2019-10-14", answers)))),
        Result.UNKNOWN,
        "SURVEY_TOO_OLD,SURVEY_TOO_OLD");
    expect(
        Safeguards.food(Judged.on(DAY, household(survey("2020-10-16", answers)))),
        Result.UNKNOWN,
        "NOT_SURVEYED,NOT_SURVEYED");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-08-31,2020-10-15,FAIL", // six on 31 August
    "2014-09-01,2020-10-15,PASS",
    "2004-09-01,2020-10-15,FAIL", // fifteen still
    "2004-08-31,2020-10-15,PASS",
    "2013-09-01,2020-05-15,PASS", // the spring term belongs to the school year before
    "2013-08-31,2020-05-15,FAIL",
  })
  void school_age_is_that_of_31_august(String born, String day, Result result) {
    var pupil = household(members(head(), child(born)));
    assertThat(Safeguards.education(Judged.on(day, pupil)).result()).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-AUTUMN|03|SCHOOL|PASS",
        "2020-AUTUMN|03|INCLUSIVE|PASS",
        "2020-AUTUMN|03|SPECIAL_SCHOOL|PASS",
        "2020-AUTUMN|03|HOME_TEACHING|PASS",
        "2020-AUTUMN|01|SCHOOL|FAIL",
        "2020-AUTUMN|02|SCHOOL|FAIL",
        "2020-SPRING|03|SCHOOL|FAIL",
        "2020-SPRING|06|SCHOOL|PASS", // done with grade 9
      })
  void every_way_of_being_taught_in_the_term_counts(
      String term, String stage, String mode, Result result) {
    String enrolment =
        "{\"enrolments\":[{\"term\":\"%s\",\"stage\":\"%s\",\"school\":\"示例\",\"boarding\":false,\"mode\":\"%s\"}]}"
            .formatted(term, stage, mode);
    var pupil = household(members(head(), child("2010-03-01", enrolment)));
    assertThat(Safeguards.education(Judged.on(DAY, pupil)).result()).isEqualTo(result);
  }

  @Test
  void who_is_certified_unfit_need_not_be_at_school() {
    expect(education(absence(true), Judged.ON_FILE), Result.PASS, null);
    expect(education(absence(false), Judged.ON_FILE), Result.FAIL, "NOT_ENROLLED");
  }

  @Test
  void before_the_terms_list_has_come_only_an_absence_is_known() {
    var noList = new VillageFacts(Result.PASS, false, true);
    expect(education("{}", noList), Result.UNKNOWN, "ENROLMENT_NOT_ON_FILE");
    expect(education(absence(false), noList), Result.FAIL, "NOT_ENROLLED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020|RESIDENT||PASS",
        "2020|EMPLOYEE||PASS",
        "2020|EXEMPT|ARMY|PASS",
        "2020|MAJOR_ILLNESS||FAIL",
        "2020|COMMERCIAL||FAIL",
        "2019|RESIDENT||FAIL",
      })
  void everybody_is_insured_in_the_year(int year, String kind, String exemption, Result result) {
    String insurance =
        "{\"insurances\":[{\"year\":%d,\"kind\":\"%s\",\"exemption\":%s}]}"
            .formatted(year, kind, exemption == null ? null : "\"" + exemption + "\"");
    var insured = household(members(head(insurance)));
    assertThat(Safeguards.medical(Judged.on(DAY, insured)).result()).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({"2020-07-18,PASS", "2020-07-17,FAIL"})
  void a_newborn_is_exempt_for_ninety_days(String born, Result result) {
    var newborn = household(members(head(insured()), child(born)));
    assertThat(Safeguards.medical(Judged.on(DAY, newborn)).result()).isEqualTo(result);
  }

  @Test
  void without_a_clinic_everybody_needs_a_contract_doctor() {
    String doctor = "{\"healthRecord\":{\"doctor\":\"示例村医\",\"contractedOn\":\"2020-10-15\"}}";
    var gone = new VillageFacts(Result.FAIL, true, true);
    var unknown = new VillageFacts(Result.UNKNOWN, true, true);
    var with = household(members(head(insured(), doctor)));
    var without = household(members(head(insured())));
    expect(Safeguards.medical(Judged.on(DAY, with, gone)), Result.PASS, null);
    expect(
        Safeguards.medical(Judged.on("2020-10-14", with, gone)),
        Result.FAIL,
        "NO_CLINIC_NO_DOCTOR");
    expect(
        Safeguards.medical(Judged.on(DAY, without, unknown)), Result.UNKNOWN, "CLINIC_NOT_ON_FILE");
  }

  @Test
  void before_the_years_list_has_come_nobody_knows_who_is_insured() {
    var noList = new VillageFacts(Result.PASS, true, false);
    expect(
        Safeguards.medical(Judged.on(DAY, household(), noList)),
        Result.UNKNOWN,
        "INSURANCE_NOT_ON_FILE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OWN_HOUSE|\"A\"|null|PASS|",
        "OWN_HOUSE|\"B\"|null|PASS|",
        "OWN_HOUSE|\"C\"|null|FAIL|DANGEROUS_HOUSE",
        "OWN_HOUSE|\"D\"|\"2020-10-16\"|FAIL|DANGEROUS_HOUSE",
        "OWN_HOUSE|\"D\"|\"2020-10-15\"|PASS|",
        "OWN_HOUSE|null|null|UNKNOWN|NO_GRADE",
        "SAFE_LODGING|null|null|PASS|",
        "NONE|null|null|FAIL|NO_SAFE_LODGING",
      })
  void a_dangerous_house_is_safe_once_its_renovation_is_accepted(
      String dwelling, String grade, String acceptedOn, Result result, String reasons) {
    expect(
        Safeguards.housing(Judged.on(DAY, household(house(dwelling, grade, acceptedOn, 75.5)))),
        result,
        reasons);
  }

  @Test
  void without_a_certificate_nobody_knows_whether_a_house_is_safe() {
    expect(Safeguards.housing(Judged.on(DAY, household())), Result.UNKNOWN, "NO_CERTIFICATE");
  }

  @ParameterizedTest
  @CsvSource({
    "1,19.99,FAIL",
    "1,20,PASS",
    "1,60,PASS",
    "1,60.01,FAIL",
    "2,29.9,FAIL",
    "2,30,PASS",
    "3,39.9,FAIL",
    "3,40,PASS",
    "3,60.5,FAIL",
    "4,51.9,FAIL",
    "4,52,PASS",
    "4,72,PASS",
    "4,72.1,FAIL",
    "5,64.9,FAIL",
    "5,65,PASS",
    "5,90,PASS",
    "5,90.1,FAIL",
  })
  void EX_HS(int persons, double area, Result result) {
    String[] all = new String[persons];
    for (int i = 0; i < persons; i++) {
      all[i] = head("{\"id\":\"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8c0" + i + "\"}");
    }
    var built = household(members(all), house("OWN_HOUSE", "\"A\"", null, area));
    assertThat(SafeHousing.area(Judged.on(DAY, built)))
        .hasValueSatisfying(criterion -> assertThat(criterion.result()).isEqualTo(result));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20|false|20|0|0|90|PASS|",
        "19.9|false|5|0|0|98|FAIL|TOO_LITTLE_WATER",
        "60|true|5|0|0|98|FAIL|WATER_IMPURE",
        "60|false|21|0|0|98|FAIL|WATER_TOO_FAR",
        "60|false|5|801|0|98|FAIL|WATER_TOO_FAR",
        "60|false|5|0|81|98|FAIL|WATER_TOO_HIGH",
        "60|false|5|0|0|89.9|FAIL|WATER_OFTEN_AWAY",
        "10|true|30|900|90|50|FAIL|TOO_LITTLE_WATER,WATER_IMPURE,WATER_TOO_FAR,WATER_TOO_FAR,WATER_TOO_HIGH,WATER_OFTEN_AWAY",
        "null|false|5|0|0|98|UNKNOWN|NOT_SURVEYED",
        "60|false|null|null|null|98|UNKNOWN|NOT_SURVEYED",
        "60|false|null|700|null|98|PASS|",
      })
  void water_is_enough_clean_near_and_always_there(
      String litres,
      String impure,
      String minutes,
      String metres,
      String height,
      String guarantee,
      Result result,
      String reasons) {
    String answers =
        "\"waterLitresPerDay\":%s,\"waterImpure\":%s,\"waterRoundTripMinutes\":%s,\"waterDistanceMetres\":%s,\"waterHeightMetres\":%s,\"waterGuaranteePercent\":%s"
            .formatted(litres, impure, minutes, metres, height, guarantee);
    expect(
        Safeguards.water(Judged.on(DAY, household(survey("2020-06-01", answers)))),
        result,
        reasons);
  }

  @ParameterizedTest
  @CsvSource({"10,95,达标", "11,95,基本达标", "10,94,基本达标"})
  void safe_water_has_a_level(int minutes, int guarantee, String level) {
    String answers =
        "\"waterLitresPerDay\":60,\"waterImpure\":false,\"waterRoundTripMinutes\":%d,\"waterGuaranteePercent\":%d"
            .formatted(minutes, guarantee);
    assertThat(Safeguards.water(Judged.on(DAY, household(survey("2020-06-01", answers)))).value())
        .isEqualTo(level);
  }

  @Test
  void a_household_with_an_unknown_safeguard_cannot_exit() {
    var id = new bangfu.household.registry.HouseholdId(Snapshot.HEAD);
    var c = Judged.on("2020-11-15", household());
    ExitCheck check = ExitCheck.of(id, c.day(), ExitChecking.criteria(c));
    assertThat(check.passed()).isFalse();
    assertThat(check.criteria())
        .extracting(Criterion::code)
        .containsExactly("INCOME", "FOOD", "CLOTHING", "EDUCATION", "MEDICAL", "HOUSING", "WATER");
    assertThat(ExitCheck.of(id, c.day(), java.util.List.of(Safeguards.education(c))).passed())
        .isTrue();
    assertThat(ExitCheck.of(id, c.day(), java.util.List.of(Safeguards.food(c))).passed()).isFalse();
  }

  private static Criterion education(String change, VillageFacts village) {
    var pupil = household(members(head(), child("2010-03-01", change)));
    return Safeguards.education(Judged.on(DAY, pupil, village));
  }

  private static String absence(boolean unfit) {
    return "{\"absences\":[{\"term\":\"2020-AUTUMN\",\"reason\":\"1\",\"medicallyUnfit\":%s}]}"
        .formatted(unfit);
  }

  private static String insured() {
    return "{\"insurances\":[{\"year\":2020,\"kind\":\"RESIDENT\",\"exemption\":null}]}";
  }

  private static String survey(String day, String answers) {
    return "{\"surveys\":[{\"id\":\"%s\",\"surveyedOn\":\"%s\",\"evidence\":[],\"source\":\"入户\",%s}]}"
        .formatted(Snapshot.HEAD, day, answers);
  }

  private static String house(
      String dwelling, String grade, @Nullable String acceptedOn, double area) {
    return """
        {"housing":[{"id":"%s","dwelling":"%s","grade":%s,"areaSquareMetres":%s,
         "certifiedOn":"2020-05-20","renovatedYear":2019,"acceptedOn":%s,"evidence":[],
         "source":"住建局"}]}"""
        .formatted(Snapshot.HEAD, dwelling, grade, area, acceptedOn);
  }

  private static void expect(Criterion criterion, Result result, @Nullable String reasons) {
    assertThat(criterion.result()).isEqualTo(result);
    assertThat(criterion.reasons())
        .extracting(Reason::code)
        .containsExactly(reasons == null ? new String[0] : reasons.split(","));
  }
}
