package bangfu.inspection.assignment;

import static bangfu.inspection.Http.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import bangfu.inspection.District;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class AssigningTeamsTest {
  private static final String DAY = "{\"drawnOn\":\"2020-04-10\"}";
  private final District district = District.fresh();

  @Test
  void each_team_gets_another_village_once() {
    district.withVillages(3);
    String path = assignments();
    as(district.office()).get(path).then().statusCode(404);
    as(district.office())
        .body(DAY)
        .post(path)
        .then()
        .statusCode(201)
        .body("items", hasSize(3))
        .body("seedOrigin", equalTo("GENERATED"));
    as(district.office())
        .body(DAY)
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("ASSIGNMENT_EXISTS"));
    as(district.office()).get(path).then().statusCode(200).body("items", hasSize(3));
  }

  @Test
  void a_team_sees_its_own_task_and_another_district_nothing() {
    district.withVillages(3);
    String path = assignments();
    as(district.office()).body(DAY).post(path).then().statusCode(201);
    as("TEAM@" + district.village(1))
        .get(path)
        .then()
        .body("items", hasSize(1))
        .body("items[0].teamVillage", equalTo(district.village(1)));
    as("OFFICE@430799").get(path).then().statusCode(404);
    as(district.villager(1)).get(path).then().statusCode(403);
    as("OFFICE@" + district.township).body(DAY).post(path).then().statusCode(404);
  }

  @Test
  void a_seed_that_is_given_is_on_record() {
    district.withVillages(4);
    as(district.office())
        .body("{\"drawnOn\":\"2020-04-10\",\"seed\":\"given-seed-1\"}")
        .post(assignments())
        .then()
        .statusCode(201)
        .body("seedOrigin", equalTo("GIVEN"))
        .body("seed", equalTo("given-seed-1"));
  }

  @Test
  void a_single_village_cannot_be_assigned() {
    district.withVillages(1);
    as(district.office())
        .body(DAY)
        .post(assignments())
        .then()
        .statusCode(422)
        .body("code", equalTo("ASSIGNMENT_IMPOSSIBLE"));
  }

  @Test
  void the_database_refuses_a_team_in_its_own_village() {
    district.withVillages(2);
    String campaign = district.campaign();
    as(district.office())
        .body(DAY)
        .post("/api/v1/campaigns/" + campaign + "/assignments")
        .then()
        .statusCode(201);
    String insert = "insert into cross_assignment_line values ('" + campaign + "', '%s', '%s')";
    String village = district.village(9);
    assertThatThrownBy(() -> District.sql(insert.formatted(village, village)))
        .hasMessageContaining("team_inspects_another_village");
    assertThatThrownBy(() -> District.sql(insert.formatted(village, district.village(1))))
        .hasMessageContaining("village_is_inspected_once");
  }

  private String assignments() {
    return "/api/v1/campaigns/" + district.campaign() + "/assignments";
  }
}
