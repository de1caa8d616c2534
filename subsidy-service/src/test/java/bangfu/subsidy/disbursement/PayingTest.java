package bangfu.subsidy.disbursement;

import static bangfu.subsidy.As.get;
import static bangfu.subsidy.As.post;
import static bangfu.subsidy.Story.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import bangfu.subsidy.Copy;
import bangfu.subsidy.District;
import bangfu.subsidy.Home;
import bangfu.subsidy.Story;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class PayingTest {
  private final Copy copy;
  private final District district = new District();
  private final Story story = new Story(district);
  private Home first = new Home(district.village(1));
  private Home second = new Home(district.village(1));
  private UUID pupil = UUID.randomUUID();

  PayingTest(Copy copy) {
    this.copy = copy;
  }

  @BeforeEach
  void two_homes_with_a_pupil_each() {
    pupil = first.pupil("2020-SPRING:03", "2020-AUTUMN:04");
    second.pupil("2020-SPRING:05", "2020-AUTUMN:05");
    copy.has(first, second);
  }

  @Test
  void a_batch_is_drawn_up_released_paid_and_counted() {
    String roll = story.approvedRoll(SPRING);
    String batch =
        story
            .draw(roll)
            .statusCode(201)
            .body("state", equalTo("CREATED"))
            .body("number", matchesPattern("PB-\\d{6}"))
            .body("lineCount", equalTo(2))
            .body("total", equalTo("1125.00"))
            .body("fileSha256", nullValue())
            .extract()
            .path("id");
    get(district.cadre(1), "/rolls/" + roll).body("state", equalTo("BATCHED"));
    story.release(batch).statusCode(200).body("state", equalTo("RELEASED"));
    story
        .returns(batch, story.answer(batch, "2020-06-15"))
        .statusCode(200)
        .body("paid", equalTo(2))
        .body("returned", equalTo(0));
    get(district.office("FINANCE"), "/payment-batches/" + batch)
        .body("state", equalTo("SETTLED"))
        .body("outcome.paid", equalTo(2))
        .body("outcome.paidTotal", equalTo("1125.00"));
    get(district.office("OFFICE"), "/statistics/payments?year=2020&programme=EDU_LIVING")
        .statusCode(200)
        .body("cases", equalTo(2))
        .body("persons", equalTo(2))
        .body("amount", equalTo("1125.00"))
        .body("terms[0].term", equalTo("2020-SPRING"));
  }

  @Test
  void both_terms_are_two_cases_of_one_person() {
    String spring = story.released(story.approvedRoll(SPRING));
    story.returns(spring, story.answer(spring, "2020-06-15")).statusCode(200);
    String autumn = story.released(story.approvedRoll(Story.AUTUMN));
    story.returns(autumn, story.answer(autumn, "2020-09-15")).statusCode(200);
    get(district.office("LEADER"), "/statistics/payments?year=2020&division=" + district.village(1))
        .statusCode(200)
        .body("cases", equalTo(4))
        .body("persons", equalTo(2))
        .body("amount", equalTo("2375.00"))
        .body("terms.term", equalTo(List.of("2020-SPRING", "2020-AUTUMN")));
    get(district.cadre(2), "/statistics/payments").body("cases", equalTo(0));
  }

  @Test
  void one_person_does_not_draw_up_and_release() {
    String batch = story.draw(story.approvedRoll(SPRING)).extract().path("id");
    post(district.office("FINANCE"), "/payment-batches/" + batch + "/release", "{}")
        .statusCode(409)
        .body("code", equalTo("MAKER_IS_CHECKER"));
    story.release(batch).statusCode(200);
    story.release(batch).statusCode(409).body("code", equalTo("BATCH_STATE"));
    assertThatThrownBy(
            () ->
                Copy.execute(
                    "update payment_batch set released_by = created_by where id = '" + batch + "'"))
        .hasMessageContaining("batch_maker_is_not_checker");
  }

  @Test
  void the_bank_file_is_for_finance_after_the_release_and_says_its_digest() throws Exception {
    String batch = story.draw(story.approvedRoll(SPRING)).extract().path("id");
    String path = "/payment-batches/" + batch + "/bank-file";
    get(district.office("FINANCE"), path)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("BATCH_STATE"));
    String sha = story.release(batch).extract().path("fileSha256");
    get(district.office("OFFICE"), path).statusCode(403);
    get(district.office("AUDIT"), path).statusCode(403);
    get(new District().office("FINANCE"), path).statusCode(404);
    var answer = get(district.office("FINANCE"), path).statusCode(200).extract();
    byte[] file = answer.asByteArray();
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
        .isEqualTo(sha);
    assertThat(answer.header("Repr-Digest")).startsWith("sha-256=:");
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeffbatch,PB-").contains("count,2,totalFen,112500");
    assertThat(text.lines().skip(2)).hasSize(2).allMatch(l -> l.contains(",\"6230580000"));
    assertThat(
            Copy.count("select count(*) from bank_file_reading where batch_id = '" + batch + "'"))
        .isEqualTo(1);
  }

  @Test
  void accounts_are_masked_and_shown_to_finance_alone() {
    String batch = story.released(story.approvedRoll(SPRING));
    get(district.office("FINANCE"), "/payment-batches/" + batch + "/lines")
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items.account", everyItem(matchesPattern("\\*{4}\\d{4}")))
        .body("items.payeeName", everyItem(containsString("*")));
    get(district.office("AUDIT"), "/payment-batches/" + batch + "/lines")
        .body("items[0].account", nullValue());
    get(district.cadre(1), "/payments")
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].account", nullValue())
        .body(not(containsString("6230580000")));
    get(district.cadre(2), "/payments").body("items", hasSize(0));
    get(district.cadre(1), "/payment-batches").statusCode(403);
    get(district.town(), "/payment-batches/" + batch).statusCode(403);
    assertThat(Copy.count("select count(*) from payment where account like '6230%'")).isZero();
    assertThat(Copy.count("select count(*) from revision where snapshot::text like '%6230580000%'"))
        .isZero();
  }

  @Test
  void a_roll_that_finance_has_not_approved_is_not_paid() {
    String roll = story.roll(story.determine(SPRING), 1);
    story.draw(roll).statusCode(409).body("code", equalTo("ROLL_STATE"));
    story.draw(UUID.randomUUID().toString()).statusCode(404);
    post(district.office("FINANCE"), "/payment-batches", "{\"rollIds\": []}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/rollIds"));
    post(new District().office("FINANCE"), "/payment-batches", "{\"rollIds\": [\"" + roll + "\"]}")
        .statusCode(404);
  }

  @Test
  void fifty_batches_at_the_same_moment_pay_each_line_once() throws Exception {
    String roll = story.approvedRoll(SPRING);
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      calls.add(() -> story.draw(roll).extract().statusCode());
    }
    List<Integer> answers = together(calls);
    assertThat(answers).containsOnlyOnce(201).doesNotContain(500);
    assertThat(
            Copy.count(
                "select count(*) from payment where village_code = '" + district.village(1) + "'"))
        .isEqualTo(2);
  }

  @Test
  void twins_with_one_key_draw_up_one_batch() throws Exception {
    String roll = story.approvedRoll(SPRING);
    String key = UUID.randomUUID().toString();
    String body = "{\"rollIds\": [\"" + roll + "\"]}";
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      calls.add(
          () ->
              post(district.office("FINANCE"), "/payment-batches", body, key)
                  .extract()
                  .statusCode());
    }
    assertThat(together(calls)).contains(201).containsOnly(201, 409);
    post(district.office("FINANCE"), "/payment-batches", body, key)
        .statusCode(201)
        .header("Idempotent-Replayed", "true");
    assertThat(
            Copy.count(
                "select count(*) from payment_batch where division_code like '"
                    + district.village(1).substring(0, 6)
                    + "%'"))
        .isEqualTo(1);
  }

  @Test
  void a_wrong_return_file_stores_nothing_and_tells_every_error() {
    String batch = story.released(story.approvedRoll(SPRING));
    String good = story.answer(batch, "2020-06-15");
    String bad =
        good.replaceFirst("1,\\d{4},PAID", "1,9999,PAID")
            + "7,0017,PAID,,2020-06-15\n8,0017,GONE,,x\n";
    story
        .returns(batch, bad.replace("8,0017,GONE,,x\n", ""))
        .statusCode(400)
        .body("code", equalTo("RETURN_FILE_INVALID"))
        .body(
            "errors.find { it.pointer == '/rows/2/accountTail' }.code",
            equalTo("ACCOUNT_TAIL_MISMATCH"))
        .body("errors.find { it.pointer == '/rows/4/seq' }.code", equalTo("UNKNOWN_SEQ"));
    story.returns(batch, bad).statusCode(400).body("errors.code", hasItem("UNKNOWN_CODE"));
    story
        .returns(batch, good.replace("2020-06-15", "2020-06-01"))
        .statusCode(400)
        .body("errors.code", everyItem(equalTo("OUT_OF_RANGE")));
    get(district.office("FINANCE"), "/payment-batches/" + batch)
        .body("state", equalTo("RELEASED"))
        .body("outcome.paid", equalTo(0));
  }

  @Test
  void the_same_file_twice_changes_nothing_and_a_contradiction_is_refused() {
    String batch = story.released(story.approvedRoll(SPRING));
    String file = story.answer(batch, "2020-06-15", 2);
    String key = UUID.randomUUID().toString();
    story.returns(batch, file, key).statusCode(200).body("returned", equalTo(1));
    story
        .returns(batch, file, key)
        .statusCode(200)
        .header("Idempotent-Replayed", "true")
        .body("returned", equalTo(1));
    story
        .returns(batch, file)
        .statusCode(200)
        .body("paid", equalTo(0))
        .body("returned", equalTo(0))
        .body("unchanged", equalTo(2));
    story
        .returns(batch, story.answer(batch, "2020-06-15"))
        .statusCode(400)
        .body("errors.code", equalTo(List.of("ALREADY_SETTLED")));
    assertThat(
            Copy.count(
                "select count(*) from revision where aggregate = 'payment' and kind = 'PAID'"
                    + " and division_code = '"
                    + district.village(1)
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void returns_need_a_released_batch_and_a_file() {
    String batch = story.draw(story.approvedRoll(SPRING)).extract().path("id");
    story.returns(batch, "seq\n1\n").statusCode(409).body("code", equalTo("BATCH_STATE"));
    story.release(batch).statusCode(200);
    story.returns(batch, "").statusCode(400).body("code", equalTo("RETURN_FILE_INVALID"));
  }

  @Test
  void a_returned_payment_is_paid_again_once_the_account_is_corrected() {
    String roll = story.approvedRoll(SPRING);
    String batch = story.released(roll);
    story.returns(batch, story.answer(batch, "2020-06-15", 1, 2)).statusCode(200);
    get(district.office("FINANCE"), "/payments?state=RETURNED")
        .body("items", hasSize(2))
        .body("items.reason", everyItem(equalTo("NAME_MISMATCH")));
    // an ordinary batch does not take returned lines
    story.draw(roll).statusCode(422).body("code", equalTo("NOTHING_TO_PAY"));
    String path = "/payment-batches/" + batch + "/reissue";
    post(district.office("FINANCE"), path, "{}")
        .statusCode(422)
        .body("code", equalTo("ACCOUNT_NOT_CORRECTED"))
        .body("errors", hasSize(2));
    copy.has(first.with("accountHolder", "更正后"));
    post(district.office("FINANCE"), path, "{}").statusCode(422).body("errors", hasSize(1));
    String corrected =
        get(district.office("FINANCE"), "/payments?state=RETURNED")
            .extract()
            .path("items.find { it.personId == '" + pupil + "' }.id");
    String again =
        post(district.office("FINANCE"), path, "{\"paymentIds\": [\"" + corrected + "\"]}")
            .statusCode(201)
            .body("reissueOf", equalTo(batch))
            .body("lineCount", equalTo(1))
            .body("total", equalTo("500.00"))
            .extract()
            .path("id");
    story.release(again).statusCode(200);
    assertThat(story.bankFile(again)).contains("更正后").contains("count,1,");
    story.returns(again, story.answer(again, "2020-06-20")).statusCode(200);
    get(district.office("FINANCE"), "/payment-batches/" + batch)
        .body("outcome.returned", equalTo(1))
        .body("outcome.reissued", equalTo(1));
    get(district.cadre(1), "/rolls/" + roll + "/lines")
        .body("items.find { it.personId == '" + pupil + "' }.payment", equalTo("PAID"));
  }

  @Test
  void nothing_returned_is_nothing_to_reissue() {
    String batch = story.released(story.approvedRoll(SPRING));
    post(district.office("FINANCE"), "/payment-batches/" + batch + "/reissue", "{}")
        .statusCode(422)
        .body("code", equalTo("NOTHING_TO_REISSUE"));
  }

  @Test
  void a_household_without_an_account_waits_for_one() {
    copy.has(first.with("bankAccount", null));
    String roll = story.approvedRoll(SPRING);
    story
        .draw(roll)
        .statusCode(201)
        .body("total", equalTo("625.00"))
        .body("leftOut.withoutAccount", equalTo(1));
    copy.has(first.with("bankAccount", "6230580000999999999"));
    story.draw(roll).statusCode(201).body("total", equalTo("500.00"));
  }

  @Test
  void suspended_before_the_batch_is_left_out_and_lifted_is_payable() {
    String roll = story.approvedRoll(SPRING);
    UUID suspension = copy.suspends(pupil, district.village(1));
    get(district.cadre(1), "/suspensions?state=ACTIVE").body("items", hasSize(1));
    get(district.cadre(2), "/suspensions").body("items", hasSize(0));
    story
        .draw(roll)
        .statusCode(201)
        .body("total", equalTo("625.00"))
        .body("leftOut.suspended", equalTo(1));
    story
        .draw(roll)
        .statusCode(422)
        .body("code", equalTo("NOTHING_TO_PAY"))
        .body("suspended", equalTo("1"));
    copy.lifts(suspension, pupil, district.village(1), "2020-07-01");
    story.draw(roll).statusCode(201).body("total", equalTo("500.00"));
  }

  @Test
  void suspended_between_batch_and_release_is_taken_out() {
    String roll = story.approvedRoll(SPRING);
    String batch = story.draw(roll).statusCode(201).extract().path("id");
    UUID suspension = copy.suspends(pupil, district.village(1));
    story
        .release(batch)
        .statusCode(200)
        .body("lineCount", equalTo(1))
        .body("total", equalTo("625.00"))
        .body("outcome.removed", equalTo(1));
    assertThat(story.bankFile(batch)).contains("count,1,totalFen,62500");
    copy.lifts(suspension, pupil, district.village(1), "2020-07-01");
    story.draw(roll).statusCode(201).body("total", equalTo("500.00"));
  }

  @Test
  void a_batch_whose_lines_are_all_suspended_is_not_released() {
    copy.has(second.lastMember("leftOn", "2020-01-01"));
    String batch = story.draw(story.approvedRoll(SPRING)).extract().path("id");
    copy.suspends(pupil, district.village(1));
    story.release(batch).statusCode(422).body("code", equalTo("ALL_TAKEN_OUT"));
    get(district.office("FINANCE"), "/payment-batches/" + batch)
        .body("state", equalTo("CREATED"))
        .body("lineCount", equalTo(1));
  }

  @Test
  void what_was_paid_before_a_suspension_is_listed_for_review() {
    String batch = story.released(story.approvedRoll(SPRING));
    story.returns(batch, story.answer(batch, "2020-06-15")).statusCode(200);
    get(district.office("FINANCE"), "/recoveries").body("items", hasSize(0));
    copy.suspends(pupil, district.village(1));
    get(district.office("FINANCE"), "/recoveries")
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("TO_REVIEW"))
        .body("items[0].personId", equalTo(pupil.toString()))
        .body("items[0].amount", equalTo("500.00"));
    get(district.cadre(1), "/recoveries").statusCode(403);
    get(new District().office("FINANCE"), "/recoveries").body("items", hasSize(0));
  }

  @Test
  void the_feed_tells_runs_rolls_batches_and_payments_and_no_names() {
    String batch = story.released(story.approvedRoll(SPRING));
    story.returns(batch, story.answer(batch, "2020-06-15", 1)).statusCode(200);
    String feed =
        get("INSPECTION_SERVICE@" + district.village(1).substring(0, 6), "/changes?limit=1000")
            .statusCode(200)
            .body("type", hasItem("bangfu.determination-run.v1"))
            .body("type", hasItem("bangfu.roll.v1"))
            .body("type", hasItem("bangfu.payment-batch.v1"))
            .body(
                "findAll { it.type == 'bangfu.payment.v1' && it.kind == 'PAID' }.data.amount",
                hasSize(1))
            .extract()
            .asString();
    assertThat(feed).doesNotContain("学生").doesNotContain("户主").doesNotContain("6230580000");
    get(district.office("FINANCE"), "/changes").statusCode(403);
  }

  @Test
  void the_database_keeps_totals_and_states_of_batches() {
    String batch = story.draw(story.approvedRoll(SPRING)).extract().path("id");
    assertThatThrownBy(
            () -> Copy.execute("update payment_batch set total_fen = 1 where id = '" + batch + "'"))
        .hasMessageContaining("is not the sum of its payments");
    assertThatThrownBy(
            () ->
                Copy.execute(
                    "update payment set state = 'REMOVED', reason = 'HELD' where batch_id = '"
                        + batch
                        + "'"))
        .hasMessageContaining("is not the sum of its payments");
    assertThatThrownBy(
            () ->
                Copy.execute(
                    "insert into payment (id, batch_id, seq, roll_line_id, programme, term,"
                        + " village_code, person_id, household_id, amount_fen, payee_name, account,"
                        + " account_tail, payee_hash) select uuidv7(), batch_id, seq + 100,"
                        + " roll_line_id, programme, term, village_code, person_id, household_id,"
                        + " amount_fen, payee_name, account, account_tail, payee_hash from payment"
                        + " where batch_id = '"
                        + batch
                        + "'"))
        .hasMessageContaining("paid_once");
  }

  @Test
  void the_database_has_the_same_table_of_payment_states() {
    String batch = story.draw(story.approvedRoll(SPRING)).extract().path("id");
    for (PaymentState from : PaymentState.values()) {
      for (PaymentState to : PaymentState.values()) {
        if (from != to) {
          String move =
              "do $$ begin set local session_replication_role = replica;"
                  + " update payment set state = '%s', settled_on = %s, reason = %s where batch_id = '%s';"
                      .formatted(from, settled(from), reason(from), batch)
                  + " set local session_replication_role = origin;"
                  + " update payment set state = '%s', settled_on = %s, reason = %s where batch_id = '%s';"
                      .formatted(to, settled(to), reason(to), batch)
                  + " raise exception 'ALLOWED'; end $$";
          String expected = from.next().contains(to) ? "ALLOWED" : "does not go from";
          assertThatThrownBy(() -> Copy.execute(move))
              .as(from + " to " + to)
              .hasMessageContaining(expected);
        }
      }
    }
  }

  private static String settled(PaymentState state) {
    return switch (state) {
      case PAID, RETURNED, REISSUED -> "'2020-06-15'";
      case PENDING, SENT, REMOVED -> "null";
    };
  }

  private static String reason(PaymentState state) {
    return switch (state) {
      case RETURNED, REISSUED, REMOVED -> "'ACCOUNT_WRONG'";
      case PENDING, SENT, PAID -> "null";
    };
  }

  private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
    var pool = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> each : pool.invokeAll(calls)) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      pool.shutdown();
    }
  }
}
