package bangfu.system;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;
import static bangfu.local.stack.ServiceName.INSPECTION;
import static bangfu.local.stack.ServiceName.SUBSIDY;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.local.district.DemoDistrict;
import bangfu.local.district.GeneratedRegistry;
import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceName;
import bangfu.local.stack.ServiceProcess;
import bangfu.local.story.TermPayment;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code kill -9} in the middle of the work, then a new start: nothing lost, nothing doubled. */
class KilledServicesTest {
  /** Some ten seconds of work, of which the first part is on file after one. */
  private static final int HOUSEHOLDS = 6_000;

  @Test
  void an_import_goes_on_where_it_was() throws Exception {
    Stacks.Running running = Stacks.empty("killed-import");
    try (var stack = running.stack()) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      GeneratedRegistry.large(HOUSEHOLDS).writeHouseholdsCsv(file);
      var accepted =
          running
              .api()
              .upload(
                  HOUSEHOLD,
                  "office",
                  "/api/v1/imports",
                  Map.of("kind", "households", "mode", "COMMIT"),
                  file.toByteArray());
      awaitProgress(running, accepted);
      assertThat(households(running)).as("no half import is seen").isZero();
      restart(running, HOUSEHOLD);
      running.api().await(HOUSEHOLD, "office", accepted);
      assertThat(households(running)).isEqualTo(HOUSEHOLDS);
      assertThat(count(running, HOUSEHOLD, "from revision where aggregate = 'household'"))
          .isEqualTo(HOUSEHOLDS);
      assertThat(count(running, HOUSEHOLD, "from revision where aggregate_version > 1")).isZero();
    }
  }

  @Test
  void a_determination_and_a_batch_go_on_where_they_were() throws Exception {
    Stacks.Running running = Stacks.empty("killed-payment");
    try (var stack = running.stack()) {
      Api api = running.api();
      new bangfu.local.story.Story(api, step -> {}).load();
      var accepted =
          api.tryPost(
              SUBSIDY,
              "dept",
              "/api/v1/determination-runs",
              Map.of("programme", "EDU_LIVING", "term", "2020-SPRING"));
      assertThat(accepted.status()).isEqualTo(202);
      Thread.sleep(150);
      restart(running, SUBSIDY);
      JsonNode done = api.await(SUBSIDY, "dept", accepted);
      String result = done.path("result").asText();
      assertThat(count(running, SUBSIDY, "from roll_line")).isEqualTo(999);
      assertThat(count(running, SUBSIDY, "from determination_run")).isEqualTo(1);
      batchThroughAKill(running, result.substring(result.lastIndexOf('/') + 1));
    }
  }

  @Test
  void a_draw_is_made_once() throws Exception {
    Stacks.Running running = Stacks.loaded();
    Map<String, Object> body = Campaigns.lookBack();
    String campaign =
        running.api().post(INSPECTION, "office", "/api/v1/campaigns", body).path("id").asText();
    String path = "/api/v1/campaigns/" + campaign + "/draws";
    String key = UUID.randomUUID().toString();
    Map<String, String> draw = Map.of("drawnOn", "2020-05-06");
    Thread call = new Thread(() -> sendAndForget(running, INSPECTION, "office", path, draw, key));
    call.start();
    Thread.sleep(40);
    restart(running, INSPECTION);
    call.join();
    Api.Answer answer = untilAnswered(running, INSPECTION, "office", path, draw, key);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(count(running, INSPECTION, "from draw where campaign_id = '" + campaign + "'"))
        .isEqualTo(1);
  }

  /**
   * Creating a batch is cut off at different moments; the same key is sent until it is answered.
   */
  private void batchThroughAKill(Stacks.Running running, String run) throws Exception {
    TermPayment payment =
        new TermPayment(running.api(), DemoDistrict.generate(DemoDistrict.BEITA_SEED), step -> {});
    List<String> rolls = payment.approve(TermPayment.SPRING, run);
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Map.of("rollIds", rolls);
    String path = "/api/v1/payment-batches";
    for (int delay : new int[] {10, 60}) {
      Thread call = new Thread(() -> sendAndForget(running, SUBSIDY, "finance2", path, body, key));
      call.start();
      Thread.sleep(delay);
      restart(running, SUBSIDY);
      call.join();
    }
    Api.Answer answer = untilAnswered(running, SUBSIDY, "finance2", path, body, key);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(count(running, SUBSIDY, "from payment_batch")).isEqualTo(1);
    assertThat(count(running, SUBSIDY, "from payment")).isEqualTo(999);
    assertThat(answer.json().path("lineCount").asLong()).isEqualTo(999);
  }

  private static Api.Answer untilAnswered(
      Stacks.Running running,
      ServiceName service,
      String who,
      String path,
      Map<String, ?> body,
      String key)
      throws InterruptedException {
    Api.Answer answer = running.api().tryPost(service, who, path, body, key);
    for (int i = 0; i < 50 && (answer.status() == 409 || answer.status() == 503); i++) {
      Thread.sleep(200);
      answer = running.api().tryPost(service, who, path, body, key);
    }
    return answer;
  }

  private static void sendAndForget(
      Stacks.Running running,
      ServiceName service,
      String who,
      String path,
      Map<String, ?> body,
      String key) {
    try {
      running.api().tryPost(service, who, path, body, key);
    } catch (RuntimeException e) {
      // The service was killed while it worked: that is the point.
    }
  }

  private static void awaitProgress(Stacks.Running running, Api.Answer accepted)
      throws InterruptedException {
    String operation = URI.create(accepted.header("Location")).getPath();
    for (int i = 0; i < 300; i++) {
      JsonNode now = running.api().get(HOUSEHOLD, "office", operation);
      if (now.path("progress").path("done").asLong() > 0) {
        assertThat(now.path("state").asText()).isEqualTo("RUNNING");
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The import made no progress");
  }

  private static void restart(Stacks.Running running, ServiceName name) {
    ServiceProcess service = running.stack().service(name);
    service.kill();
    service.start();
    service.awaitReady();
  }

  private static long households(Stacks.Running running) throws Exception {
    return count(running, HOUSEHOLD, "from household");
  }

  private static long count(Stacks.Running running, ServiceName service, String from)
      throws Exception {
    return Ids.count(running.stack(), service, "select count(*) " + from);
  }
}
