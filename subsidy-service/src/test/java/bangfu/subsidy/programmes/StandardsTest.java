package bangfu.subsidy.programmes;

import static bangfu.subsidy.As.get;
import static bangfu.subsidy.As.post;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import bangfu.subsidy.Copy;
import bangfu.subsidy.District;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class StandardsTest {
  private static final String STANDARDS = "/programmes/EDU_LIVING/standards";

  private final District district = new District();

  @Test
  void the_rates_of_the_report_are_in_force_until_2021() {
    get(district.cadre(1), STANDARDS)
        .statusCode(200)
        .body(
            "items.findAll { it.state == 'APPROVED' && it.validTo == '2021-01-01' }.amount",
            hasItems("500.00", "625.00"));
    get(district.cadre(1), "/programmes").body("items.code", hasItem("EDU_LIVING"));
    get(district.cadre(1), "/programmes/EDU_LIVING").body("leadDepartment", equalTo("教育"));
    get(district.cadre(1), "/programmes/NOTHING").statusCode(404);
    get(district.cadre(1), "/terms").body("items.startsOn", hasItems("2020-02-17", "2020-09-01"));
  }

  @Test
  void the_department_drafts_and_the_office_approves() {
    String id = draft("2031-01-01", "2032-01-01").statusCode(201).extract().path("id");
    String approval = STANDARDS + "/" + id + "/approval";
    post(district.office("DEPT"), approval, "").statusCode(403);
    post(district.office("OFFICE"), approval, "")
        .statusCode(200)
        .body("state", equalTo("APPROVED"));
    post(district.office("OFFICE"), approval, "")
        .statusCode(409)
        .body("code", equalTo("STANDARD_STATE"));
  }

  @Test
  void who_drafted_does_not_approve() {
    String both = "DEPT+OFFICE@" + district.village(1).substring(0, 6) + "!both";
    String id =
        post(both, STANDARDS, body("2041-01-01", "2042-01-01"))
            .statusCode(201)
            .extract()
            .path("id");
    post(both, STANDARDS + "/" + id + "/approval", "")
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
  }

  @Test
  void two_standards_on_one_day_are_refused_by_service_and_database() {
    String id = draft("2020-12-31", "2021-06-01").statusCode(201).extract().path("id");
    post(district.office("OFFICE"), STANDARDS + "/" + id + "/approval", "")
        .statusCode(409)
        .body("code", equalTo("STANDARD_OVERLAPS"));
    assertThatThrownBy(
            () ->
                Copy.execute(
                    "insert into programme_standard select programme, stage,"
                        + " daterange(valid_from, valid_to), amount_fen, id from standard_draft"
                        + " where id = '"
                        + id
                        + "'"))
        .hasMessageContaining("one_standard_at_a_time");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    post(
            district.office("DEPT"),
            STANDARDS,
            "{\"stage\": \"SENIOR\", \"amount\": 500.00, \"validFrom\": \"2050-01-01\","
                + " \"validTo\": \"2049-01-01\", \"extra\": 1}")
        .statusCode(400)
        .body("errors.pointer", hasItems("/stage", "/amount", "/source", "/extra"));
    post(
            district.office("DEPT"),
            STANDARDS,
            body("2050-01-01", "2049-01-01").replace("500.00", "-1.00"))
        .statusCode(400);
  }

  @Test
  void a_term_is_recorded_once() {
    String term = "{\"term\": \"2035-AUTUMN\", \"startsOn\": \"2035-09-01\", \"source\": \"x\"}";
    post(district.office("DEPT"), "/terms", term).statusCode(201);
    post(district.office("DEPT"), "/terms", term)
        .statusCode(409)
        .body("code", equalTo("TERM_EXISTS"));
    post(district.office("DEPT"), "/terms", term.replace("2035-09-01", "2036-09-01"))
        .statusCode(400);
    post(district.office("OFFICE"), "/terms", term).statusCode(403);
  }

  private ValidatableResponse draft(String from, String to) {
    return post(district.office("DEPT"), STANDARDS, body(from, to));
  }

  private static String body(String from, String to) {
    return "{\"stage\": \"PRIMARY\", \"amount\": \"500.00\", \"validFrom\": \"%s\",".formatted(from)
        + " \"validTo\": \"%s\", \"source\": \"湘财教〔2020〕1号\"}".formatted(to);
  }
}
