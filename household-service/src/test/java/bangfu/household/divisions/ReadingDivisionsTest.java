package bangfu.household.divisions;

import static bangfu.household.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ReadingDivisionsTest {
  private static final String TOWNSHIPS =
      "/api/v1/divisions?level=TOWNSHIP&parent=430511000000&asOf=";

  @Test
  void in_september_2020_there_are_a_township_and_four_subdistricts() {
    as("VILLAGE@430511203201")
        .get(TOWNSHIPS + "2020-09-30")
        .then()
        .statusCode(200)
        .body("items.findAll { it.townshipKind == 'SUBDISTRICT' }", hasSize(4))
        .body("items.findAll { it.townshipKind == 'TOWNSHIP' }.name", contains("陈家桥乡"))
        .body("items", hasSize(5));
  }

  @Test
  void in_2022_there_are_a_town_and_four_subdistricts() {
    as("SUBSIDY_SERVICE@430511")
        .get(TOWNSHIPS + "2022-01-01")
        .then()
        .statusCode(200)
        .body("items.findAll { it.townshipKind == 'SUBDISTRICT' }", hasSize(4))
        .body("items.findAll { it.townshipKind == 'TOWN' }.code", contains("430511101000"))
        .body("items", hasSize(5));
  }

  @Test
  void a_code_that_is_over_names_its_successor() {
    as("HOUSEHOLD@430511203201")
        .get("/api/v1/divisions/430511203000")
        .then()
        .statusCode(200)
        .header("API-Version", "1")
        .body("validTo", equalTo("2021-01-01"))
        .body("successorCode", equalTo("430511101000"))
        .body("villageId", nullValue());
  }

  @Test
  void a_code_that_meant_nothing_on_that_day_is_not_found() {
    as("OFFICE@430511")
        .get("/api/v1/divisions/430511203000?asOf=2021-01-01")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("NOT_FOUND"));
  }

  @Test
  void pages_hang_together() {
    String next =
        as("OFFICE@430511")
            .get(TOWNSHIPS + "2020-09-30&limit=3&count=true")
            .then()
            .statusCode(200)
            .body("items", hasSize(3))
            .body("total", equalTo(5))
            .extract()
            .path("next");
    as("OFFICE@430511")
        .get(TOWNSHIPS + "2020-09-30&limit=3&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items.code", contains("430511004000", "430511203000"))
        .body("next", nullValue());
  }
}
