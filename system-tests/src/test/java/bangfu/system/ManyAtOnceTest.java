package bangfu.system;

import static bangfu.local.stack.ServiceName.INSPECTION;
import static bangfu.local.stack.ServiceName.SUBSIDY;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceName;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fifty callers at the same moment. */
class ManyAtOnceTest {
  private static final int CALLERS = 50;

  @Test
  void fifty_identical_posts_with_one_key_create_one_thing() throws Exception {
    Stacks.Running running = Stacks.told();
    Map<String, String> body =
        Map.of(
            "staffNo", "FT-0001",
            "name", "督查员",
            "unit", "DISTRICT_OFFICER",
            "trainedOn", "2021-04-08");
    String key = UUID.randomUUID().toString();
    List<Api.Answer> answers =
        Together.call(
            CALLERS,
            i -> running.api().tryPost(INSPECTION, "office", "/api/v1/inspectors", body, key));
    assertThat(answers).extracting(Api.Answer::status).containsOnly(201, 409).contains(201);
    assertThat(answers)
        .filteredOn(a -> a.status() == 409)
        .allMatch(a -> a.json().path("code").asText().equals("IDEMPOTENCY_KEY_IN_USE"));
    assertThat(answers.stream().filter(a -> a.status() == 201).map(Api.Answer::text).distinct())
        .hasSize(1);
    assertThat(count(running, INSPECTION, "from inspector where staff_no = 'FT-0001'"))
        .isEqualTo(1);
  }

  @Test
  void fifty_batches_over_the_same_lines_pay_each_line_once() throws Exception {
    Stacks.Running running = Stacks.loaded();
    Approved approved = Approved.autumn(running);
    List<Api.Answer> answers =
        Together.call(
            CALLERS,
            i ->
                running
                    .api()
                    .tryPost(
                        SUBSIDY,
                        "finance2",
                        "/api/v1/payment-batches",
                        Map.of("rollIds", approved.rolls()),
                        UUID.randomUUID().toString()));
    assertThat(answers).extracting(Api.Answer::status).contains(201);
    assertThat(answers).noneMatch(a -> a.status() == 500);
    assertThat(count(running, SUBSIDY, "from payment where state in ('PENDING', 'SENT', 'PAID')"))
        .isEqualTo(approved.lines());
    assertThat(
            count(
                running,
                SUBSIDY,
                "from (select roll_line_id from payment where state in ('PENDING', 'SENT', 'PAID')"
                    + " group by 1 having count(*) > 1) doubled"))
        .isZero();
    assertThat(
            count(
                running,
                SUBSIDY,
                "from payment_batch b where total_fen <> (select coalesce(sum(amount_fen), 0)"
                    + " from payment p where p.batch_id = b.id and p.state <> 'REMOVED')"))
        .isZero();
  }

  private static long count(Stacks.Running running, ServiceName service, String from)
      throws Exception {
    return Ids.count(running.stack(), service, "select count(*) " + from);
  }
}
