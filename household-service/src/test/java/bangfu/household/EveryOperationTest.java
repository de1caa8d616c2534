package bangfu.household;

import static bangfu.household.As.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.caller.Roles;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.ContractFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Walks the contract: a new operation is tried without a token, as each role and with an unknown
 * parameter by being there.
 */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class EveryOperationTest {
  private static final String NOBODYS = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b99";

  /** Where a role is let in by what the body says, not by the path alone. */
  private static final List<String> BY_WHAT_IS_SAID =
      List.of("POST /api/v1/households/{id}/changes");

  /** One operation of the contract. */
  private record Call(String method, String path, Operation operation) {
    List<?> roles() {
      return (List<?>) Objects.requireNonNull(operation.getExtensions().get("x-roles"));
    }

    Response send(RequestSpecification who, String query) {
      String url = path.replaceAll("\\{code}", "430511203201").replaceAll("\\{[^}]+}", NOBODYS);
      var body = operation.getRequestBody();
      RequestSpecification request =
          who.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"1\"");
      if (body != null) {
        var content = body.getContent().entrySet().iterator().next();
        if (content.getKey().startsWith("multipart")) {
          request.multiPart("kind", "households").multiPart("file", "f.csv", new byte[] {1});
        } else {
          request.contentType(content.getKey()).body(example(content.getValue()));
        }
      }
      return request.request(method, url + query);
    }

    private static String example(MediaType type) {
      if (type.getExamples() == null) {
        return "{}";
      }
      Map<String, Example> all = type.getExamples();
      return String.valueOf(all.values().iterator().next().getValue());
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @Test
  void without_a_token_nothing_is_answered() {
    List<String> wrong = new ArrayList<>();
    for (Call call : calls()) {
      int status = call.send(given(), "").statusCode();
      if (status != 401) {
        wrong.add(call + " answered " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_role_that_the_contract_does_not_name_is_refused() {
    List<String> wrong = new ArrayList<>();
    for (Call call : calls()) {
      for (String role : Roles.ALL) {
        if (!call.roles().contains(role)) {
          int status = call.send(as(role + "@430511"), "").statusCode();
          if (status != 403) {
            wrong.add(call + " answered " + status + " to " + role);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_role_that_the_contract_names_is_let_in_and_meets_no_failure() {
    List<String> wrong = new ArrayList<>();
    for (Call call : calls()) {
      for (Object role : call.roles()) {
        int status = call.send(as(role + "@430522"), "").statusCode();
        boolean refused = status == 403 && !BY_WHAT_IS_SAID.contains(call.toString());
        if (status == 401 || refused || status >= 500) {
          wrong.add(call + " answered " + status + " to " + role);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void an_unknown_parameter_is_refused_by_name() {
    List<String> wrong = new ArrayList<>();
    for (Call call : calls()) {
      Response answer = call.send(as(call.roles().get(0) + "@430511"), "?colour=red");
      if (answer.statusCode() != 400 || !answer.asString().contains("UNKNOWN_PARAMETER")) {
        wrong.add(call + " answered " + answer.statusCode());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Call> calls() {
    List<Call> found = new ArrayList<>();
    ContractFile.of("household")
        .isValid()
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((method, o) -> found.add(new Call(method.name(), path, o))));
    assertThat(found).hasSizeGreaterThan(20);
    return found;
  }
}
