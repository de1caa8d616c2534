package bangfu.inspection.statistics;

import static bangfu.inspection.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import bangfu.inspection.District;
import bangfu.inspection.Story;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class FiguresTest {
  private final District district = District.fresh().withVillages(3);

  @Test
  void rates_are_rounded_half_up_and_absent_without_a_denominator() {
    assertThat(Rate.of(363, 1087).percent()).isEqualTo("33.39");
    assertThat(Rate.of(1, 3).percent()).isEqualTo("33.33");
    assertThat(Rate.of(1, 8).percent()).isEqualTo("12.50");
    assertThat(Rate.of(2, 3).percent()).isEqualTo("66.67");
    assertThat(Rate.of(0, 0).percent()).isNull();
  }

  @Test
  void an_empty_ledger_has_no_rates() {
    as(district.office())
        .get("/api/v1/statistics/issues?asOf=2020-09-30")
        .then()
        .statusCode(200)
        .body("assigned", equalTo(0))
        .body("rectification.percent", nullValue());
  }

  @Test
  void figures_are_those_of_the_day() {
    district.inspectorAtHome(9, null);
    Story.entered(district, "DISTRICT").closed("2020-05-21");
    Story late = Story.entered(district, "DISTRICT").closed("2020-05-25");
    Story.entered(district, "DISTRICT").rectifying();
    Story.entered(district, "DISTRICT");
    late.step(district.office(), "reopening", "{\"reopenedOn\":\"2020-09-01\",\"reason\":\"再犯\"}")
        .statusCode(200);
    ask("2020-05-21", 3, 1, "33.33", 1, 1).body("onTime.percent", equalTo("100.00"));
    ask("2020-05-30", 3, 2, "66.67", 1, 3).body("reopened.percent", equalTo("0.00"));
    ask("2020-09-30", 3, 1, "33.33", 1, 3)
        .body("reopened.percent", equalTo("50.00"))
        .body("byState.find { it.state == 'REOPENED' }.issues", equalTo(1))
        .body("byCategory[0].issues", equalTo(4));
    as("OFFICE@430799")
        .get("/api/v1/statistics/issues?asOf=2020-09-30")
        .then()
        .body("assigned", equalTo(0));
    as(district.villager(1)).get("/api/v1/statistics/issues").then().statusCode(403);
  }

  @Test
  void who_inspects_and_who_leads_is_counted_as_of_a_day() {
    district.withInspectors(4).withHouseholds(1, 3, "EXITED");
    String draw = district.draw(district.campaign());
    String item = as(district.office()).get("/api/v1/draws/" + draw + "/items").path("items[0].id");
    String who =
        as(district.office())
            .get("/api/v1/draws/" + draw + "/items")
            .path("items[0].inspectorStaffNo");
    as(district.inspector(who))
        .body(Story.visit(item, "2020-05-07"))
        .post("/api/v1/visits")
        .then()
        .statusCode(201);
    as(district.office())
        .get("/api/v1/statistics/inspection?asOf=2020-09-30")
        .then()
        .body("inspectorsTrained", equalTo(4))
        .body("inspectorsCertified", equalTo(4))
        .body("leadersLinked", equalTo(3))
        .body("villages", equalTo(3))
        .body("householdsDrawn", equalTo(3))
        .body("visited.percent", equalTo("33.33"));
    as(district.office())
        .get("/api/v1/statistics/inspection?asOf=2021-04-08")
        .then()
        .body("inspectorsTrained", equalTo(4))
        .body("inspectorsCertified", equalTo(0));
    as(district.office())
        .get("/api/v1/statistics/inspection?asOf=2017-12-31")
        .then()
        .body("inspectorsTrained", equalTo(0))
        .body("leadersLinked", equalTo(0))
        .body("visited.percent", nullValue());
  }

  private io.restassured.response.ValidatableResponse ask(
      String day, int assigned, int closed, String rate, int inTime, int due) {
    return as(district.office())
        .get("/api/v1/statistics/issues?asOf=" + day)
        .then()
        .statusCode(200)
        .body("assigned", equalTo(assigned))
        .body("closed", equalTo(closed))
        .body("rectification.percent", equalTo(rate))
        .body("onTime.numerator", equalTo(inTime))
        .body("onTime.denominator", equalTo(due));
  }
}
