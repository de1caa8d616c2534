package bangfu.system;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;
import static bangfu.local.stack.ServiceName.SUBSIDY;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.local.district.DemoDistrict;
import bangfu.local.story.Story;
import bangfu.local.story.TermPayment;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The registry is down; subsidies are determined and paid from their copy, and its age is told. */
class NeighbourDownTest {
  @Test
  void subsidies_are_determined_and_paid_from_the_copy() throws Exception {
    Stacks.Running running = Stacks.empty("neighbour-down");
    try (var stack = running.stack()) {
      new Story(running.api(), step -> {}).load();
      stack.service(HOUSEHOLD).kill();
      TermPayment payment =
          new TermPayment(
              running.api(), DemoDistrict.generate(DemoDistrict.BEITA_SEED), step -> {});
      List<String> rolls = payment.approve(TermPayment.SPRING);
      JsonNode batch =
          running
              .api()
              .post(SUBSIDY, "finance2", "/api/v1/payment-batches", Map.of("rollIds", rolls));
      assertThat(batch.path("lineCount").asInt()).isEqualTo(999);
      JsonNode copy = running.api().get(SUBSIDY, "dept", "/api/v1/registry-copy");
      assertThat(copy.path("ageSeconds").asLong()).isPositive();
      assertThat(copy.path("lastFailure").asText()).isNotEmpty();
      stack.service(HOUSEHOLD).start();
      stack.service(HOUSEHOLD).awaitReady();
    }
  }
}
