package bangfu.household.codelists;

import static bangfu.household.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ReadingCodeListsTest {
  @Test
  void labels_are_in_the_callers_language_and_codes_never_change() {
    as("SUBSIDY_SERVICE@430511")
        .header("Accept-Language", "zh-CN")
        .get("/api/v1/code-lists/relation")
        .then()
        .statusCode(200)
        .body("standard", equalTo("GB/T 4761-2008"))
        .body("codes.find { it.code == '02' }.label", equalTo("户主"))
        .body("codes.find { it.code == '02' }.labelEn", equalTo("head"));
    as("HOUSEHOLD@430511203201")
        .get("/api/v1/code-lists/ethnicity")
        .then()
        .body("codes", hasSize(58))
        .body("codes.find { it.code == '01' }.label", equalTo("Han"));
  }

  @ParameterizedTest
  @EnumSource(CodeList.class)
  void every_list_is_listed_and_answers(CodeList list) {
    as("OFFICE@430511").get("/api/v1/code-lists").then().body("items.name", hasItem(list.path()));
    as("OFFICE@430511").get("/api/v1/code-lists/" + list.path()).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"2018-12-31,21", "2019-01-01,25", "2020-09-30,33"})
  void a_list_is_shown_as_of_a_day(String day, int diseases) {
    as("OFFICE@430511")
        .get("/api/v1/code-lists/major-disease?asOf=" + day)
        .then()
        .statusCode(200)
        .body("codes", hasSize(diseases));
  }

  @Test
  void a_list_that_is_not_there_is_not_found() {
    as("OFFICE@430511").get("/api/v1/code-lists/colours").then().statusCode(404);
  }
}
