package bangfu.subsidy.disbursement;

import static bangfu.subsidy.As.get;
import static bangfu.subsidy.Story.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import bangfu.subsidy.Copy;
import bangfu.subsidy.District;
import bangfu.subsidy.Home;
import bangfu.subsidy.Story;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A whole district's term in one batch: no step may come near the database's time limit of 5 s. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ManyPupilsTest {
  private static final int HOMES = 1_100;

  private final Copy copy;
  private final District district = new District();
  private final Story story = new Story(district);

  ManyPupilsTest(Copy copy) {
    this.copy = copy;
  }

  @Test
  void more_than_a_chunk_is_judged_paid_and_returned() {
    copy.has(
        IntStream.range(0, HOMES)
            .mapToObj(
                i -> {
                  Home home = new Home(district.village(1));
                  home.pupil("2020-SPRING:03");
                  return home;
                })
            .toArray(Home[]::new));
    String run = story.determine(SPRING);
    get(district.office("DEPT"), "/determination-runs/" + run)
        .body("granted", equalTo(HOMES))
        .body("judged", equalTo(HOMES))
        .body("total", equalTo("550000.00"));
    String roll = story.approved(story.roll(run, 1), 1);
    Instant before = Instant.now();
    String batch = story.released(roll);
    String file = story.answer(batch, "2020-06-15", 7);
    story.returns(batch, file).statusCode(200).body("paid", equalTo(HOMES - 1));
    Duration took = Duration.between(before, Instant.now());
    assertThat(took).as("drawn up, released, fetched, settled").isLessThan(Duration.ofSeconds(20));
    get(district.office("OFFICE"), "/statistics/payments").body("cases", equalTo(HOMES - 1));
  }
}
