package bangfu.household.safeguards;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.value.SchoolTerm;
import bangfu.household.Csv;
import bangfu.household.Facts;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Stored;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The safeguard of a household and the figure of a village tell the same children. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class OutOfSchoolTest {
  private static final String VILLAGE = "430511101251";
  private static final String OFFICE = "OFFICE@430511";

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final SchoolTerm term = Schooling.term(today);
  private final LocalDate age = Schooling.beginOfSchoolYear(term);
  private final List<String> facts = new ArrayList<>();
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final String number = VILLAGE + "0001";

  @Test
  void whoever_is_out_of_school_is_counted_and_named_and_nobody_else() {
    rows.add(Csv.head(number, People.born("19700101")));
    List<String> out =
        List.of(
            child(age.minusYears(6)),
            child(age.minusYears(11), enrolled(term, "01")),
            child(age.minusYears(12), enrolled(term, "02")),
            child(age.minusYears(13), absent(false)),
            child(age.minusYears(14), enrolled(autumnBefore(), "06")),
            child(age.minusYears(16).plusDays(1)));
    child(age.minusYears(6).plusDays(1));
    child(age.minusYears(16));
    child(age.minusYears(10), enrolled(term, "03"));
    child(age.minusYears(9), absent(true));
    child(age.minusYears(15), enrolled(springBefore(), "06"));
    String household = onFile();

    JsonPath judged =
        as(OFFICE)
            .get("/api/v1/households/" + household + "/safeguards?asOf=" + today)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String education = "safeguards.find { it.code == 'EDUCATION' }";
    assertThat(judged.getList(education + ".reasons.code"))
        .hasSize(out.size())
        .containsOnly("NOT_ENROLLED");
    assertThat(judged.getList(education + ".reasons.memberId"))
        .containsExactlyInAnyOrderElementsOf(members(household, out));
    for (String asOf : List.of(today.toString(), Instant.now().toString())) {
      assertThat(counted(asOf)).as(asOf).isEqualTo(Integer.toString(out.size()));
    }
  }

  private String counted(String asOf) {
    return as(OFFICE)
        .queryParam("asOf", asOf)
        .get("/api/v1/indicators/DROPOUTS?division=" + VILLAGE)
        .then()
        .statusCode(200)
        .extract()
        .path("figure.value");
  }

  private List<Object> members(String household, List<String> born) {
    return as(OFFICE)
        .get("/api/v1/households/" + household)
        .then()
        .extract()
        .jsonPath()
        .param("born", born)
        .getList("members.findAll { it.birthDate in born }.id");
  }

  private String onFile() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
    Handed.committed(OFFICE, "households", Csv.households(rows.toArray(Map[]::new)));
    String household = Stored.id(number);
    Facts.record(household, facts.toArray(String[]::new));
    return household;
  }

  /** Answers the day of birth, by which the child is known here. */
  private String child(LocalDate born, String... known) {
    String id = People.born(born.format(DateTimeFormatter.BASIC_ISO_DATE));
    rows.add(Csv.member(number, id, "29", "joinedOn", born.toString()));
    for (String fact : known) {
      facts.add(fact + " from member where household_id = :h and birth_date = '" + born + "'");
    }
    return born.toString();
  }

  private static String enrolled(SchoolTerm in, String stage) {
    return "insert into enrolment (member_id, village_code, term, stage, school, boarding)"
        + " select id, village_code, '"
        + in
        + "', '"
        + stage
        + "', '示例小学', false";
  }

  private String absent(boolean unfit) {
    return "insert into school_absence (member_id, village_code, term, reason, medically_unfit, source)"
        + " select id, village_code, '"
        + term
        + "', '1', "
        + unfit
        + ", 'test'";
  }

  private SchoolTerm springBefore() {
    int year = term.season() == SchoolTerm.Season.AUTUMN ? term.year() : term.year() - 1;
    return new SchoolTerm(year, SchoolTerm.Season.SPRING);
  }

  private SchoolTerm autumnBefore() {
    return new SchoolTerm(term.year() - 1, SchoolTerm.Season.AUTUMN);
  }
}
