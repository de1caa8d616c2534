package bangfu.household.accounts;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import bangfu.household.Audited;
import bangfu.household.Families;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class BindingAccountsTest {
  private static final String VILLAGE = "430511203804";
  private static final String TOWN = "TOWN@430511203!town";

  private final String login = "login-" + UUID.randomUUID();
  private Families.Family family;
  private String head;

  @BeforeEach
  void a_family() {
    family = Families.of(VILLAGE, "BF-3804");
    head = Families.member(family, 0);
  }

  @Test
  void a_login_is_bound_by_the_township_and_that_is_on_record() {
    bind(TOWN, head, login)
        .statusCode(201)
        .header("Location", endsWith("/api/v1/households/" + family.id() + "/account-bindings"))
        .body("memberId", equalTo(head))
        .body("subject", equalTo(login))
        .body("boundBy", equalTo("town"))
        .body("endedOn", nullValue());
    as(TOWN).get(path()).then().statusCode(200).body("items.subject", contains(login));
    assertThat(Audited.entries("operation=bindAccount&id=" + family.id()))
        .singleElement()
        .satisfies(e -> assertThat(e).containsEntry("parts", List.of(head)));
  }

  @Test
  void a_login_is_one_person_and_a_person_has_one_login() {
    bind(TOWN, head, login).statusCode(201);
    bind(TOWN, head, login + "-2").statusCode(409).body("code", equalTo("ALREADY_EXISTS"));
    Families.Family other = Families.of(VILLAGE, "BF-3804");
    posting(TOWN)
        .body(body(Families.member(other, 0), login))
        .post("/api/v1/households/" + other.id() + "/account-bindings")
        .then()
        .statusCode(409)
        .body("code", equalTo("ALREADY_EXISTS"));
  }

  @Test
  void of_four_who_bind_a_login_at_once_one_succeeds() throws Exception {
    String token = Tokens.as(TOWN);
    Callable<Integer> binding =
        () ->
            io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body(head, login))
                .post(path())
                .statusCode();
    var threads = Executors.newFixedThreadPool(4);
    List<Integer> answers = new ArrayList<>();
    for (var answer : threads.invokeAll(Collections.nCopies(4, binding))) {
      answers.add(answer.get());
    }
    threads.shutdown();
    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @Test
  void the_same_request_again_is_answered_as_before() {
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as(TOWN)
          .contentType("application/json")
          .header("Idempotency-Key", key)
          .body(body(head, login))
          .post(path())
          .then()
          .statusCode(201);
    }
    as(TOWN).get(path()).then().body("items", hasSize(1));
  }

  @Test
  void nobody_binds_himself_and_no_child_has_a_login() {
    bind(TOWN, head, "town").statusCode(409).body("code", equalTo("MAKER_IS_CHECKER"));
    bind(TOWN, Families.member(family, 1), login)
        .statusCode(422)
        .body("code", equalTo("MEMBER_UNDER_14"));
    bind(TOWN, UUID.randomUUID().toString(), login)
        .statusCode(422)
        .body("code", equalTo("MEMBER_NOT_PRESENT"));
  }

  @Test
  void a_binding_ends_once_and_the_login_is_free_then() {
    String id = bind(TOWN, head, login).statusCode(201).extract().path("id");
    end(TOWN, id, "{\"reason\":\"手机遗失\",\"endedOn\":\"2000-01-01\"}")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    end("TOWN@430511004", id, "{\"reason\":\"手机遗失\"}").statusCode(404);
    end("VILLAGE@" + VILLAGE, id, "{\"reason\":\"手机遗失\"}").statusCode(403);
    end(TOWN, id, "{\"reason\":\"手机遗失\"}")
        .statusCode(200)
        .body("endedBy", equalTo("town"))
        .body("endingReason", equalTo("手机遗失"));
    end(TOWN, id, "{\"reason\":\"手机遗失\"}")
        .statusCode(409)
        .body("code", equalTo("BINDING_ENDED_ALREADY"));
    bind(TOWN, head, login).statusCode(201);
    as(TOWN).get(path()).then().body("items", hasSize(2));
  }

  @Test
  void what_is_missing_or_unreadable_is_named() {
    posting(TOWN)
        .body("{\"subject\":\"with space\"}")
        .post(path())
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/documentSeen", "/memberId", "/subject"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VILLAGE@430511203804",
        "TEAM@430511203804",
        "HELPER@430511203804#BF-3804",
        "DEPT@430511",
        "FINANCE@430511",
        "HOUSEHOLD@430511203804",
        "AUDIT@430511"
      })
  void others_do_not_bind(String who) {
    bind(who, head, login).statusCode(403);
  }

  @Test
  void another_township_neither_binds_nor_sees() {
    bind("TOWN@430511004", head, login).statusCode(404);
    as("TOWN@430511004").get(path()).then().statusCode(404);
    as("VILLAGE@" + VILLAGE).get(path()).then().statusCode(403);
  }

  private ValidatableResponse bind(String who, String member, String subject) {
    return posting(who).body(body(member, subject)).post(path()).then();
  }

  private static ValidatableResponse end(String who, String id, String body) {
    return posting(who).body(body).post("/api/v1/account-bindings/" + id + "/ending").then();
  }

  private static String body(String member, String subject) {
    return "{\"memberId\":\""
        + member
        + "\",\"subject\":\""
        + subject
        + "\",\"documentSeen\":\"CITIZEN_ID_CARD\"}";
  }

  private String path() {
    return "/api/v1/households/" + family.id() + "/account-bindings";
  }
}
