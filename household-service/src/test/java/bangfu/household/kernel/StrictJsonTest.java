package bangfu.household.kernel;

import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class StrictJsonTest {
  private static final String GOOD =
      """
      {"name": "desk", "amount": "500.00", "count": 3, "day": "2020-09-30", "colour": "RED",
       "village": "999911111111", "urgent": true, "reference": null,
       "parts": [{"label": "leg", "pieces": 4, "weight": 2}]}
      """;

  @Test
  void what_is_well_formed_passes() {
    post(GOOD).then().statusCode(201).body("amount", equalTo("500.00"));
  }

  @ParameterizedTest(name = "{0} as {1} is {2} {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          count      | 100.99               | WRONG_TYPE
          count      | 100.0                | WRONG_TYPE
          count      | 1e2                  | WRONG_TYPE
          count      | "100"                | WRONG_TYPE
          count      | ""                   | WRONG_TYPE
          count      | true                 | WRONG_TYPE
          count      | 9223372036854775808  | OUT_OF_RANGE
          count      | 0                    | OUT_OF_RANGE
          count      | null                 | REQUIRED
          count      | [3]                  | WRONG_TYPE
          name       | 5                    | WRONG_TYPE
          name       | 5.5                  | WRONG_TYPE
          name       | false                | WRONG_TYPE
          name       | {"a": 1}             | WRONG_TYPE
          name       | ["desk"]             | WRONG_TYPE
          name       | " "                  | REQUIRED
          name       | "123456789012345678901" | TOO_LONG
          name       | "a\\u0000b"          | INVALID_FORMAT
          amount     | 500                  | MONEY_FORMAT
          amount     | 500.00               | MONEY_FORMAT
          amount     | "100.999"            | MONEY_FORMAT
          amount     | "100"                | MONEY_FORMAT
          amount     | "1,000.00"           | MONEY_FORMAT
          amount     | ""                   | MONEY_FORMAT
          amount     | {"fen": 1}           | MONEY_FORMAT
          day        | "2021-02-29"         | INVALID_FORMAT
          day        | "2020-9-30"          | INVALID_FORMAT
          day        | "2020-09-30T00:00:00Z" | INVALID_FORMAT
          day        | ""                   | INVALID_FORMAT
          day        | 18000                | WRONG_TYPE
          day        | [2020, 9, 30]        | WRONG_TYPE
          colour     | "BLUE"               | UNKNOWN_CODE
          colour     | "red"                | UNKNOWN_CODE
          colour     | ""                   | UNKNOWN_CODE
          colour     | 0                    | WRONG_TYPE
          urgent     | "true"               | WRONG_TYPE
          urgent     | 1                    | WRONG_TYPE
          reference  | "1234"               | INVALID_FORMAT
          reference  | ""                   | INVALID_FORMAT
          village    | "4305"               | DIVISION_CODE_FORMAT
          village    | 430511203201         | WRONG_TYPE
          parts      | {"label": "leg"}     | WRONG_TYPE
          parts      | "leg"                | WRONG_TYPE
          parts      | ""                   | WRONG_TYPE
          """)
  void what_is_of_another_kind_is_refused_by_pointer_and_code(
      String field, String value, String code) {
    ValidatableResponse refused =
        refused(with(field, value)).body("code", equalTo("INVALID_INPUT"));
    assertThat(errors(refused.extract().response())).containsExactly("/" + field + " " + code);
  }

  @Test
  void an_unknown_field_is_refused_wherever_it_stands() {
    String body =
        GOOD.replace("\"name\"", "\"nmae\": {\"a\": [1]}, \"name\"")
            .replace("\"label\"", "\"lable\": 1, \"label\"");
    assertThat(errors(refused(body).extract().response()))
        .containsExactlyInAnyOrder("/nmae UNKNOWN_FIELD", "/parts/0/lable UNKNOWN_FIELD");
  }

  @Test
  void a_field_that_is_missing_is_named_wherever_it_is() {
    String body = "{\"name\": \"desk\", \"parts\": [{\"weight\": 1}, null]}";
    assertThat(errors(refused(body).extract().response()))
        .containsExactlyInAnyOrder(
            "/amount REQUIRED",
            "/count REQUIRED",
            "/day REQUIRED",
            "/colour REQUIRED",
            "/village REQUIRED",
            "/parts/0/label REQUIRED",
            "/parts/0/pieces REQUIRED",
            "/parts/1 REQUIRED");
  }

  @Test
  void all_errors_come_at_once() {
    String body =
        """
        {"name": 5, "amount": 500, "count": 100.99, "day": "2021-02-29", "colour": "BLUE",
         "village": "1", "urgent": "true", "reference": "x", "extra": 1,
         "parts": [{"label": "leg", "pieces": "4", "weight": 2.5}, {"label": "", "pieces": 1, "weight": 0}]}
        """;
    assertThat(errors(refused(body).extract().response()))
        .contains(
            "/name WRONG_TYPE",
            "/amount MONEY_FORMAT",
            "/count WRONG_TYPE",
            "/day INVALID_FORMAT",
            "/colour UNKNOWN_CODE",
            "/village DIVISION_CODE_FORMAT",
            "/urgent WRONG_TYPE",
            "/reference INVALID_FORMAT",
            "/extra UNKNOWN_FIELD",
            "/parts/0/pieces WRONG_TYPE",
            "/parts/0/weight WRONG_TYPE",
            "/parts/1/label REQUIRED");
  }

  @Test
  void a_number_that_must_be_there_is_missed() {
    String missing = with("parts", "[{\"label\": \"leg\", \"pieces\": 1}]");
    assertThat(errors(refused(missing).extract().response()))
        .containsExactly("/parts/0/weight REQUIRED");
    String none = GOOD.replace("\"weight\": 2", "\"weight\": null");
    assertThat(errors(refused(none).extract().response()))
        .containsExactly("/parts/0/weight REQUIRED");
  }

  @Test
  void of_two_equal_fields_neither_wins() {
    refused(GOOD.replace("\"name\"", "\"name\": \"chair\", \"name\""))
        .body("errors[0].code", equalTo("DUPLICATE_FIELD"));
    refused(GOOD.replace("\"label\"", "\"label\": \"arm\", \"label\""))
        .body("errors[0].code", equalTo("DUPLICATE_FIELD"));
  }

  @Test
  void nothing_follows_the_body() {
    refused(GOOD + " {}").body("errors[0].code", equalTo("TRAILING_CONTENT"));
    refused(GOOD + " x").body("code", notNullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{", "{name:1}", "[", "nul", "{'a':1}"})
  void what_is_no_json_is_called_so(String body) {
    refused(body).body("code", equalTo("MALFORMED_JSON"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"[]", "5", "\"x\"", "true", "[{}]"})
  void what_is_json_but_no_object_is_of_the_wrong_type(String body) {
    refused(body).body("errors[0].code", equalTo("WRONG_TYPE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"``", "null", "` `"})
  void no_body_is_not_valid_either(String body) {
    refused(body).body("code", notNullValue());
  }

  @Test
  void nesting_ends_somewhere() {
    String deep = "[".repeat(1001) + "]".repeat(1001);
    refused(with("parts", deep));
    refused(GOOD.replace("\"name\"", "\"extra\": " + deep + ", \"name\""));
    refused(deep);
  }

  @Test
  void numbers_end_somewhere() {
    refused(with("count", "9".repeat(2000)));
    refused(with("count", "1e999999999"));
    refused(with("reference", "1e999999999"));
  }

  @Test
  void the_titles_are_in_the_callers_language_and_the_codes_are_not() {
    posting("OFFICE@430511")
        .header("Accept-Language", "zh-CN,zh;q=0.9")
        .body(with("colour", "\"BLUE\""))
        .post(TestThingsResource.THINGS)
        .then()
        .statusCode(400)
        .header("Content-Language", "zh-CN")
        .body("code", equalTo("INVALID_INPUT"))
        .body("title", equalTo("输入内容不符合要求"))
        .body("errors[0].code", equalTo("UNKNOWN_CODE"))
        .body("errors[0].message", equalTo("不在代码表中"));
  }

  private static String with(String field, String value) {
    String before = "\"" + field + "\": ";
    int start = GOOD.indexOf(before) + before.length();
    int end = field.equals("parts") ? GOOD.lastIndexOf('}') : GOOD.indexOf(',', start);
    return GOOD.substring(0, start) + value + GOOD.substring(end);
  }

  private static Response post(String body) {
    return posting("OFFICE@430511,999911111111").body(body).post(TestThingsResource.THINGS);
  }

  /** Refused as a problem that tells neither our classes nor what was sent. */
  private static ValidatableResponse refused(String body) {
    Response answer = post(body);
    assertThat(answer.asString())
        .doesNotContain("bangfu.household", "java.", "Exception", "jackson", "BLUE", "2021-02-29");
    return answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400))
        .body("type", notNullValue())
        .body("title", notNullValue())
        .body("traceId", notNullValue())
        .body("instance", equalTo(TestThingsResource.THINGS));
  }

  private static List<String> errors(Response answer) {
    List<Map<String, String>> errors = JsonPath.from(answer.asString()).getList("errors");
    assertThat(errors).allSatisfy(e -> assertThat(e.get("message")).isNotBlank());
    return errors.stream().map(e -> e.get("pointer") + " " + e.get("code")).toList();
  }
}
