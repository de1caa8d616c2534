package bangfu.household.notices;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.household.Stored;
import bangfu.household.lifecycle.Case;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class PublicNoticeTest {
  private static final String VILLAGE = "430511203605";
  private static final String CADRE = Case.village(VILLAGE);
  private static final String TOWN = Case.TOWN;
  private static final String PHONE = "19900000001";
  private static final String ACCOUNT = "6230580000000000001";

  @Test
  void the_board_shows_names_in_full_and_the_web_shows_them_masked() {
    String notice = posted(today(), family("欧阳小明", "19700101")).path("id");
    as(CADRE)
        .get("/api/v1/notices/" + notice + "/board")
        .then()
        .statusCode(200)
        .body("lines.name", contains("欧阳小明"))
        .body("lines[0].group", equalTo("3组"))
        .body("lines[0].persons", equalTo(2))
        .body("lines[0].amount", equalTo("3060.00"))
        .body("villageName", equalTo("示例村605"));
    as("HOUSEHOLD@" + VILLAGE)
        .get("/api/v1/notices/" + notice + "/web")
        .then()
        .statusCode(200)
        .header("X-Robots-Tag", containsString("noindex"))
        .header("Cache-Control", "no-store")
        .body("lines.name", contains("欧***"))
        .body("lines[0].persons", equalTo(2));
  }

  @Test
  void nothing_else_of_a_household_is_ever_shown() {
    String number = Case.number(VILLAGE);
    String head = People.born("19700101");
    String child = People.born("20120101");
    String household = family(number, "欧阳小明", head, child);
    String notice = posted(today(), household).path("id");
    for (String view : new String[] {"", "/board", "/web"}) {
      String body = as(CADRE).get("/api/v1/notices/" + notice + view).asString();
      assertThat(body)
          .doesNotContain(head, child, head.substring(14), PHONE, "19900", ACCOUNT, "0001\"")
          .doesNotContain("示例路", "mainCause", "health", "disability", "risk", "欧阳小童", "citizen");
    }
    String web = as(CADRE).get("/api/v1/notices/" + notice + "/web").asString();
    assertThat(web).doesNotContain("欧阳", household, number);
  }

  @Test
  void a_minor_who_heads_a_household_and_an_orphan_are_counted_and_not_shown() {
    String minor = family("示例童", "20100101");
    String withOrphan = family("示例伯", "19700101");
    Case.change(
        "insert into welfare (member_id, village_code, benefit, valid, source) select id,"
            + " village_code, 'ORPHAN', daterange('2018-01-01', null), 'test' from member"
            + " where household_id = ?::uuid and relation <> '02'",
        withOrphan);
    String notice = posted(today(), minor, withOrphan, family("示例某", "19700101")).path("id");
    as(CADRE)
        .get("/api/v1/notices/" + notice + "/board")
        .then()
        .body("lines.name", contains("示例某"))
        .body("notShown", equalTo(2));
    as(CADRE)
        .get("/api/v1/notices/" + notice)
        .then()
        .body("households.shown", contains(false, false, true));
  }

  @Test
  void the_list_is_frozen_when_it_is_posted() {
    String household = family("示例某", "19700101");
    var posted = posted(today(), household);
    String notice = posted.path("id");
    Case.change("update household set village_group = '9组' where id = ?::uuid", household);
    Case.change("update member set name = '改名' where household_id = ?::uuid", household);
    as(CADRE)
        .get("/api/v1/notices/" + notice + "/board")
        .then()
        .body("lines[0].name", equalTo("示例某"))
        .body("lines[0].group", equalTo("3组"));
    as(CADRE)
        .get("/api/v1/notices/" + notice)
        .then()
        .body("listSha256", equalTo(posted.path("listSha256")));
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                Case.change(
                    "update notice_line set head_name = 'x' where notice_id = ?::uuid", notice))
        .hasMessageContaining("not rewritten");
  }

  @Test
  void the_web_view_is_withdrawn_after_the_last_day() {
    String over = posted(today().minusDays(8), family("示例某", "19700101")).path("id");
    as(CADRE)
        .get("/api/v1/notices/" + over + "/web")
        .then()
        .statusCode(410)
        .body("code", equalTo("NOTICE_WITHDRAWN"));
    as(CADRE).get("/api/v1/notices/" + over + "/board").then().statusCode(200);
    as(CADRE).get("/api/v1/notices/" + over).then().body("withdrawn", equalTo(true));
    String lastDay = posted(today().minusDays(7), family("示例某", "19700101")).path("id");
    as(CADRE).get("/api/v1/notices/" + lastDay + "/web").then().statusCode(200);
  }

  @Test
  void without_a_token_nothing_is_public() {
    String notice = posted(today(), family("示例某", "19700101")).path("id");
    RestAssured.given().get("/api/v1/notices/" + notice + "/web").then().statusCode(401);
  }

  @Test
  void another_village_and_other_roles_do_not_see_it() {
    String notice = posted(today(), family("示例某", "19700101")).path("id");
    String neighbour = Case.village("430511203601");
    for (String path : new String[] {"", "/board", "/web"}) {
      as(neighbour).get("/api/v1/notices/" + notice + path).then().statusCode(404);
    }
    as("HOUSEHOLD@" + VILLAGE).get("/api/v1/notices/" + notice).then().statusCode(403);
    as("HOUSEHOLD@" + VILLAGE).get("/api/v1/notices/" + notice + "/board").then().statusCode(403);
    as("FINANCE@430511").get("/api/v1/notices").then().statusCode(403);
    as(neighbour).get("/api/v1/notices?villageCode=" + VILLAGE).then().body("items", hasSize(0));
    posting("TEAM@" + VILLAGE)
        .body(list(today(), Case.unknown()))
        .post("/api/v1/notices")
        .then()
        .statusCode(403);
    posting(neighbour)
        .body(list(today(), family("示例某", "19700101")))
        .post("/api/v1/notices")
        .then()
        .statusCode(404);
  }

  @Test
  void a_list_names_each_household_once_and_has_a_photo() {
    String household = family("示例某", "19700101");
    posting(CADRE)
        .body(list(today(), household, household))
        .post("/api/v1/notices")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/lines/1/householdId"));
    posting(CADRE)
        .body(list(today(), household).replace(Case.SHA, "\"abc\""))
        .post("/api/v1/notices")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/boardPhotos/0"));
  }

  @Test
  void a_notice_sent_twice_is_posted_once() {
    String key = UUID.randomUUID().toString();
    String body = list(today(), family("示例某", "19700101"));
    String[] ids = new String[2];
    for (int i = 0; i < 2; i++) {
      ids[i] =
          as(CADRE)
              .contentType("application/json")
              .header("Idempotency-Key", key)
              .body(body)
              .post("/api/v1/notices")
              .then()
              .statusCode(201)
              .extract()
              .path("id");
    }
    assertThat(ids[0]).isEqualTo(ids[1]);
  }

  @Test
  void objections_are_raised_while_it_hangs() {
    String household = family("示例某", "19700101");
    String notice = posted(LocalDate.of(2020, 6, 1), household).path("id");
    objecting(notice, household, "2020-06-09").statusCode(409).body("code", equalTo("NOTICE_OVER"));
    objecting(notice, household, "2020-05-31")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    objecting(notice, Case.unknown(), "2020-06-05")
        .statusCode(422)
        .body("code", equalTo("HOUSEHOLD_NOT_LISTED"));
    String objection =
        objecting(notice, household, "2020-06-08")
            .statusCode(201)
            .body("pausesUntil", equalTo("2020-06-20"))
            .extract()
            .path("id");
    as(CADRE).get("/api/v1/notices/" + notice).then().body("objections", contains(objection));
  }

  @Test
  void who_recorded_or_posted_does_not_rule_and_nobody_rules_twice() {
    String household = family("示例某", "19700101");
    String everything = "VILLAGE+TOWN@430511203!poster";
    String notice =
        posting(everything)
            .body(list(LocalDate.of(2020, 6, 1), household))
            .post("/api/v1/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String objection = Case.object(notice, household, "2020-06-05");
    Case.rule(everything, objection, "DISMISSED", "2020-06-06")
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
    Case.rule(CADRE, objection, "DISMISSED", "2020-06-06").statusCode(403);
    Case.rule("TOWN@430511004", objection, "DISMISSED", "2020-06-06").statusCode(404);
    Case.rule(TOWN, objection, "DISMISSED", "2020-06-04")
        .statusCode(422)
        .body("code", equalTo("DATE_BEFORE_PRECEDING_STEP"));
    posting(TOWN)
        .body("{\"ruling\":\"UPHELD\",\"ruledOn\":\"2020-06-06\",\"reason\":\"x\"}")
        .post("/api/v1/objections/" + objection + "/ruling")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/householdToldOn"));
    Case.rule(TOWN, objection, "DISMISSED", "2020-06-06")
        .statusCode(200)
        .body("ruling", equalTo("DISMISSED"));
    Case.rule(TOWN, objection, "UPHELD", "2020-06-07")
        .statusCode(409)
        .body("code", equalTo("OBJECTION_RULED"));
  }

  @Test
  void what_is_objected_is_sealed_and_who_objected_is_not_told() {
    String household = family("示例某", "19700101");
    String notice = posted(LocalDate.of(2020, 6, 1), household).path("id");
    String objection = Case.object(notice, household, "2020-06-05");
    String seen = as(CADRE).get("/api/v1/objections/" + objection).asString();
    assertThat(seen).contains("示例异议").doesNotContain("objector");
    as("FINANCE@430511").get("/api/v1/objections/" + objection).then().statusCode(403);
    as(Case.village("430511203601")).get("/api/v1/objections/" + objection).then().statusCode(404);
  }

  private static ValidatableResponse objecting(String notice, String household, String day) {
    return posting(CADRE)
        .body(
            "{\"householdId\":\"%s\",\"raisedOn\":\"%s\",\"text\":\"示例异议\"}"
                .formatted(household, day))
        .post("/api/v1/notices/" + notice + "/objections")
        .then();
  }

  private static io.restassured.response.Response posted(LocalDate day, String... households) {
    return posting(CADRE)
        .body(list(day, households))
        .post("/api/v1/notices")
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  private static String list(LocalDate day, String... households) {
    String lines =
        Arrays.stream(households)
            .map(h -> "{\"householdId\":\"" + h + "\",\"amount\":\"3060.00\"}")
            .collect(Collectors.joining(","));
    return """
        {"villageCode":"%s","programme":"TEMPORARY_AID","title":"临时救助公示","postedOn":"%s",
         "days":7,"boardPhotos":[%s],"lines":[%s]}"""
        .formatted(VILLAGE, day, Case.SHA, lines);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private static String family(String name, String born) {
    return family(Case.number(VILLAGE), name, People.born(born), People.born("20120101"));
  }

  private static String family(String number, String name, String head, String child) {
    Handed.committed("OFFICE@430511", "villages", Csv.village(VILLAGE));
    Handed.committed(
        "OFFICE@430511",
        "households",
        Csv.households(
            Csv.head(
                number,
                head,
                "memberName",
                name,
                "phone",
                PHONE,
                "bankName",
                "示例银行",
                "bankAccount",
                ACCOUNT,
                "accountHolder",
                name,
                "health",
                "03"),
            Csv.member(
                number,
                child,
                "20",
                "memberName",
                "欧阳小童",
                "disabilityType",
                "4",
                "disabilityGrade",
                "2")));
    return Stored.id(number);
  }
}
