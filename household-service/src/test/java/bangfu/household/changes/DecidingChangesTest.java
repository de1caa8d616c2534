package bangfu.household.changes;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static bangfu.household.changes.Door.OFFICE;
import static bangfu.household.changes.Door.TOWN;
import static bangfu.household.changes.Door.accept;
import static bangfu.household.changes.Door.act;
import static bangfu.household.changes.Door.change;
import static bangfu.household.changes.Door.death;
import static bangfu.household.changes.Door.propose;
import static bangfu.household.changes.Door.proposed;
import static bangfu.household.changes.Door.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import bangfu.household.People;
import bangfu.household.changes.Door.Family;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import bangfu.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class DecidingChangesTest {
  private static final String CODE = "430511203411";
  private static final String VILLAGE = "VILLAGE@" + CODE;

  @Test
  void the_village_proposes_and_the_township_accepts() {
    Family family = Door.family(CODE);
    String id =
        propose(VILLAGE, family, death(family.pupil(), "2020-09-10"))
            .statusCode(201)
            .header("ETag", "\"1\"")
            .header("Location", notNullValue())
            .body("state", equalTo("PROPOSED"))
            .body("decider", equalTo("TOWNSHIP"))
            .extract()
            .path("id");
    assertThat(family.now().getInt("familySize")).isEqualTo(2);
    assertThat(family.now().getInt("version")).isEqualTo(2);
    accept(TOWN, id)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("ACCEPTED"))
        .body("oneStep", equalTo(false))
        .body("householdVersion", equalTo(3));
    assertThat(family.now().getInt("familySize")).isEqualTo(1);
    as(VILLAGE)
        .get("/api/v1/households/" + family.id() + "/history?limit=1")
        .then()
        .body("items[0].kind", equalTo("MEMBER_DIED"))
        .body("items[0].proposalId", equalTo(id));
  }

  @Test
  void a_refusal_has_a_reason_and_the_proposer_sees_it() {
    Family family = Door.family(CODE);
    String id = proposed(VILLAGE, family, death(family.pupil(), "2020-09-10"));
    act(TOWN, id, "decision", "{\"accepted\":false}")
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
    act(TOWN, id, "decision", "{\"accepted\":false,\"reason\":\"证明不清晰\"}")
        .statusCode(200)
        .body("state", equalTo("REFUSED"));
    as(VILLAGE)
        .get("/api/v1/change-proposals/" + id)
        .then()
        .body("reason", equalTo("证明不清晰"))
        .body("decidedBy", notNullValue());
    as(VILLAGE)
        .get("/api/v1/change-proposals?mine=true&state=REFUSED&kind=MEMBER_DIED")
        .then()
        .body("items.id", hasItem(id));
    accept(TOWN, id).statusCode(409).body("code", equalTo("PROPOSAL_STATE"));
    assertThat(family.now().getInt("version")).isEqualTo(2);
  }

  @Test
  void what_the_district_decides_is_reviewed_by_the_township_first() {
    Family family = Door.family(CODE);
    String id = proposed(VILLAGE, family, newHead(family));
    accept(OFFICE, id).statusCode(409).body("code", equalTo("REVIEW_MISSING"));
    accept(TOWN, id).statusCode(403);
    review(VILLAGE, id).statusCode(403);
    review(TOWN, id).statusCode(200).body("state", equalTo("REVIEWED"));
    review(TOWN, id).statusCode(409).body("code", equalTo("PROPOSAL_STATE"));
    accept(OFFICE, id).statusCode(200).body("state", equalTo("ACCEPTED"));
    assertThat(family.now().getString("headMemberId")).isEqualTo(family.pupil());
  }

  @Test
  void what_the_township_proposes_for_the_district_counts_as_reviewed() {
    Family family = Door.family(CODE);
    String id =
        propose(TOWN, family, newHead(family))
            .statusCode(201)
            .body("state", equalTo("REVIEWED"))
            .extract()
            .path("id");
    accept(OFFICE, id).statusCode(200).body("state", equalTo("ACCEPTED"));
  }

  @Test
  void a_correction_of_who_somebody_is_goes_to_the_district() {
    Family family = Door.family(CODE);
    String fields = "\"members\":[{\"memberId\":\"{pupil}\",\"fields\":{\"%s\":\"%s\"}}]";
    propose(
            VILLAGE,
            family,
            family.filled(change("CORRECTION", fields.formatted("education", "03"))))
        .statusCode(201)
        .body("decider", equalTo("TOWNSHIP"));
    String id =
        propose(
                TOWN,
                family,
                family.filled(
                    change("CORRECTION", fields.formatted("citizenId", People.born("20110904")))))
            .statusCode(201)
            .body("decider", equalTo("DISTRICT"))
            .extract()
            .path("id");
    accept(OFFICE, id).statusCode(200);
    assertThat(
            family.now().getString("members.find { it.id == '" + family.pupil() + "' }.birthDate"))
        .isEqualTo("2011-09-04");
  }

  @Test
  void a_department_states_facts_of_its_own_field_and_no_others() {
    Family family = Door.family(CODE);
    String insured =
        change(
            "INSURANCE_RECORDED",
            "\"memberId\":\"{head}\",\"insurances\":[{\"year\":2020,\"kind\":\"RESIDENT\"}],"
                + "\"source\":\"医保局\"");
    propose("DEPT@430511", family, family.filled(insured))
        .statusCode(201)
        .body("state", equalTo("ACCEPTED"));
    propose("DEPT@430511", family, death(family.pupil(), "2020-09-10")).statusCode(403);
    String id = proposed(VILLAGE, family, death(family.pupil(), "2020-09-10"));
    accept("DEPT@430511", id).statusCode(403);
  }

  @Test
  void only_who_may_and_only_for_their_own() {
    Family family = Door.family(CODE);
    String body = death(family.pupil(), "2020-09-10");
    propose("FINANCE@430511", family, body).statusCode(403);
    propose("LEADER@430511", family, body).statusCode(403);
    propose("AUDIT@430511", family, body).statusCode(403);
    propose("VILLAGE@430511203412", family, body).statusCode(404);
    propose("TOWN@430511004", family, body).statusCode(404);
    String id = proposed(VILLAGE, family, body);
    Map<String, String> first = Map.of("If-Match", "\"1\"");
    act("TOWN@430511004", id, "decision", "{\"accepted\":true}", first).statusCode(404);
    act("TOWN@430511004", id, "review", "{\"accepted\":true}", first).statusCode(404);
    act("VILLAGE@430511203412", id, "withdrawal", "", first).statusCode(404);
    act("VILLAGE@" + CODE + "!another", id, "withdrawal", "", first).statusCode(403);
    as("VILLAGE@430511203412").get("/api/v1/change-proposals/" + id).then().statusCode(404);
    as("VILLAGE@430511203412")
        .get("/api/v1/change-proposals?householdId=" + family.id())
        .then()
        .body("items", equalTo(List.of()));
    as("FINANCE@430511").get("/api/v1/change-proposals").then().statusCode(403);
    as(TOWN).get("/api/v1/change-proposals?states=OPEN").then().statusCode(400);
    RestAssured.given().get("/api/v1/change-proposals").then().statusCode(401);
    as(TOWN)
        .get("/api/v1/change-proposals?villageCode=" + CODE + "&householdId=" + family.id())
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void who_made_it_does_not_check_it() throws Exception {
    Family family = Door.family(CODE);
    String id = proposed("VILLAGE@" + CODE + "!same", family, newHead(family));
    review("TOWN@430511203!same", id).statusCode(409).body("code", equalTo("MAKER_IS_CHECKER"));
    review("TOWN@430511203!second", id).statusCode(200);
    accept("OFFICE@430511!same", id).statusCode(409).body("code", equalTo("MAKER_IS_CHECKER"));
    accept("OFFICE@430511!second", id).statusCode(409).body("code", equalTo("MAKER_IS_CHECKER"));
    try (var superuser = Databases.superuser("household");
        var statement = superuser.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "update change_proposal set state = 'REFUSED', reason = 'x', decided_at = now(),"
                          + " decided_by = proposed_by where id = '"
                          + id
                          + "'"))
          .hasMessageContaining("maker_is_not_checker");
    }
    accept(OFFICE, id).statusCode(200);
  }

  @Test
  void who_proposed_it_withdraws_it_while_it_is_open() {
    Family family = Door.family(CODE);
    String id = proposed(VILLAGE, family, death(family.pupil(), "2020-09-10"));
    act(VILLAGE, id, "withdrawal", "").statusCode(200).body("state", equalTo("WITHDRAWN"));
    act(VILLAGE, id, "withdrawal", "").statusCode(409).body("code", equalTo("PROPOSAL_STATE"));
    accept(TOWN, id).statusCode(409);
  }

  @Test
  void a_second_open_proposal_about_the_same_is_refused_and_names_the_first() {
    Family family = Door.family(CODE);
    String id = proposed(VILLAGE, family, death(family.pupil(), "2020-09-10"));
    propose(VILLAGE, family, death(family.pupil(), "2020-09-11"))
        .statusCode(409)
        .body("code", equalTo("PROPOSAL_OPEN"))
        .body("proposalId", equalTo(id));
    propose(TOWN, family, change("MEMBER_ENLISTED", "\"memberId\":\"" + family.pupil() + "\""))
        .statusCode(409)
        .body("proposalId", equalTo(id));
    propose(VILLAGE, family, change("FLAGS_SET", "\"flags\":[\"PARTY\"]")).statusCode(201);
    accept(TOWN, id).statusCode(200);
  }

  @Test
  void a_proposal_whose_facts_changed_is_not_applied_and_tells_which() {
    Family family = Door.family(CODE);
    String correction = change("CORRECTION", "\"household\":{\"group\":\"7组\"}");
    String id = proposed(VILLAGE, family, correction);
    patch(family, "{\"reason\":\"x\",\"group\":\"8\"}");
    accept(TOWN, id)
        .statusCode(200)
        .body("state", equalTo("CONFLICTED"))
        .body("conflicts", contains("/group"));
    assertThat(family.now().getString("group")).isEqualTo("8");
  }

  @Test
  void a_proposal_is_good_still_where_something_else_changed() {
    Family family = Door.family(CODE);
    String id = proposed(VILLAGE, family, death(family.pupil(), "2020-09-10"));
    patch(family, "{\"reason\":\"x\",\"group\":\"8\"}");
    accept(TOWN, id)
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("householdVersion", equalTo(4));
  }

  @Test
  void a_person_is_in_one_household_whoever_proposed_first() {
    Family one = Door.family(CODE);
    Family other = Door.family(CODE);
    String born =
        change(
            "MEMBER_BORN",
            "\"occurredOn\":\"2020-05-11\",\"member\":{\"name\":\"示例新\",\"relation\":\"20\","
                + "\"citizenId\":\""
                + People.born("20200511")
                + "\"}");
    String first = proposed(VILLAGE, one, born);
    String second = proposed(VILLAGE, other, born);
    accept(TOWN, first).statusCode(200);
    accept(TOWN, second).statusCode(409).body("code", equalTo("PERSON_IN_ANOTHER_HOUSEHOLD"));
    propose(VILLAGE, Door.family(CODE), born)
        .statusCode(409)
        .body("code", equalTo("PERSON_IN_ANOTHER_HOUSEHOLD"));
    assertThat(other.now().getInt("familySize")).isEqualTo(2);
  }

  @Test
  void versions_and_keys_are_demanded() {
    Family family = Door.family(CODE);
    String body = death(family.pupil(), "2020-09-10");
    propose(VILLAGE, family.id(), "\"1\"", body).statusCode(412);
    posting(VILLAGE)
        .body(body)
        .post("/api/v1/households/" + family.id() + "/changes")
        .then()
        .statusCode(428);
    as(VILLAGE)
        .contentType("application/json")
        .header("If-Match", "\"2\"")
        .body(body)
        .post("/api/v1/households/" + family.id() + "/changes")
        .then()
        .statusCode(400)
        .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    String id = proposed(VILLAGE, family, body);
    act(TOWN, id, "decision", "{\"accepted\":true}", Map.of("If-Match", "\"9\"")).statusCode(412);
    act(TOWN, id, "decision", "{\"accepted\":true}", Map.of()).statusCode(428);
    act(TOWN, id, "decision", "{}").statusCode(400);
  }

  @Test
  void the_same_request_twice_changes_once() {
    Family family = Door.family(CODE);
    String key = UUID.randomUUID().toString();
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      answers.add(
          as(TOWN)
              .contentType("application/json")
              .header("If-Match", "\"2\"")
              .header("Idempotency-Key", key)
              .body(death(family.pupil(), "2020-09-10"))
              .post("/api/v1/households/" + family.id() + "/changes")
              .then()
              .statusCode(201)
              .extract()
              .path("id"));
    }
    assertThat(answers.get(0)).isEqualTo(answers.get(1));
    assertThat(family.now().getInt("version")).isEqualTo(3);
  }

  @Test
  void of_sixteen_who_decide_at_once_one_succeeds() throws Exception {
    Family family = Door.family(CODE);
    String id = proposed(VILLAGE, family, death(family.pupil(), "2020-09-10"));
    String token = Tokens.as(TOWN);
    Callable<Integer> decision =
        () ->
            RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"accepted\":true}")
                .post("/api/v1/change-proposals/" + id + "/decision")
                .statusCode();
    assertThat(together(decision)).containsOnlyOnce(200).containsOnly(200, 412);
    assertThat(family.now().getInt("version")).isEqualTo(3);
  }

  @Test
  void of_sixteen_who_propose_the_same_at_once_one_succeeds() throws Exception {
    Family family = Door.family(CODE);
    String token = Tokens.as(VILLAGE);
    Callable<Integer> proposal =
        () ->
            RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(death(family.pupil(), "2020-09-10"))
                .post("/api/v1/households/" + family.id() + "/changes")
                .statusCode();
    assertThat(together(proposal)).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @Test
  void identifiers_are_nowhere_plain() throws Exception {
    Family family = Door.family(CODE);
    String citizen = People.born("20110905");
    String body =
        change(
            "CORRECTION",
            "\"household\":{\"phone\":\"19911112222\",\"bankAccount\":\"6230580000000000077\"},"
                + "\"members\":[{\"memberId\":\"{pupil}\",\"fields\":{\"citizenId\":\""
                + citizen
                + "\"}}]");
    String id =
        propose(VILLAGE, family, family.filled(body))
            .statusCode(201)
            .body("change.household.phone", equalTo("199****2222"))
            .body("change.household.bankAccount", equalTo("****0077"))
            .extract()
            .path("id");
    as(TOWN)
        .get("/api/v1/change-proposals/" + id)
        .then()
        .body("change.household.phone", equalTo("199****2222"))
        .body("change.members[0].fields.citizenId", not(equalTo(citizen)));
    try (var superuser = Databases.superuser("household");
        var statement = superuser.createStatement();
        var row =
            statement.executeQuery(
                "select p::text || (select string_agg(k.body, '') from idempotency_key k where k.body"
                    + " like '%' || p.id || '%') from change_proposal p where id = '"
                    + id
                    + "'")) {
      row.next();
      assertThat(row.getString(1)).doesNotContain(citizen, "19911112222", "6230580000000000077");
    }
    review(TOWN, id).statusCode(200);
    accept(OFFICE, id).statusCode(200);
    assertThat(family.now().getString("phone")).isEqualTo("199****2222");
  }

  @Test
  void pages_of_proposals_follow_each_other() {
    Family family = Door.family("430511203413");
    for (String flag : List.of("PARTY", "ONE_CHILD", "RELOCATED")) {
      propose(TOWN, family, change("FLAGS_SET", "\"flags\":[\"" + flag + "\"]")).statusCode(201);
    }
    List<String> seen = new ArrayList<>();
    String next = "";
    for (int i = 0; i < 3; i++) {
      var page =
          as(TOWN)
              .get("/api/v1/change-proposals?limit=1&householdId=" + family.id() + next)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.add(page.getString("items[0].change.flags[0]"));
      next = "&cursor=" + page.getString("next");
    }
    assertThat(seen).containsExactly("RELOCATED", "ONE_CHILD", "PARTY");
    assertThat(next).isEqualTo("&cursor=null");
  }

  private static List<Integer> together(Callable<Integer> work) throws Exception {
    var threads = Executors.newFixedThreadPool(16);
    List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(16, work));
    threads.shutdown();
    List<Integer> statuses = new ArrayList<>();
    for (var answer : answers) {
      statuses.add(answer.get());
    }
    return statuses;
  }

  private static void patch(Family family, String body) {
    as(TOWN)
        .contentType("application/merge-patch+json")
        .header("If-Match", family.version())
        .body(body)
        .patch("/api/v1/households/" + family.id())
        .then()
        .statusCode(200);
  }

  private static String newHead(Family family) {
    return family.filled(
        change(
            "HEAD_CHANGED",
            "\"succession\":{\"headMemberId\":\"{pupil}\",\"relations\":[{\"memberId\":\"{head}\","
                + "\"relation\":\"51\"}]}"));
  }
}
