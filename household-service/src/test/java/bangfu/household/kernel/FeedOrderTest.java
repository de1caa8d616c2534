package bangfu.household.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class FeedOrderTest {
  private static final int WRITERS = 8;
  private static final int REVISIONS_OF_EACH = 50;
  private static final int REVISIONS = WRITERS * REVISIONS_OF_EACH;
  private static final int AGGREGATES = 10;

  private final String village = Village.fresh();
  private final String subsidies = "SUBSIDY_SERVICE@" + village;

  @Test
  void what_is_numbered_first_and_committed_last_is_neither_skipped_nor_repeated()
      throws SQLException {
    Follower follower = new Follower(subsidies, 10);
    try (Writer first = new Writer();
        Writer second = new Writer()) {
      String early = first.revise(UUID.randomUUID(), 1, village);
      String late = second.revise(UUID.randomUUID(), 1, village);
      second.commit();
      assertThat(follower.readToTheEnd().ids()).containsExactly(late);
      long last = Long.parseLong(numbers(0).get(0));

      first.commit();
      assertThat(follower.readToTheEnd().ids()).containsExactly(late, early);
      assertThat(follower.readToTheEnd().ids()).hasSize(2);
      assertThat(numbers(last)).as("a reader of numbers above its last never sees it").isEmpty();
    }
  }

  @Test
  void what_was_rolled_back_never_happened() throws SQLException {
    try (Writer writer = new Writer()) {
      writer.revise(UUID.randomUUID(), 1, village);
    }
    assertThat(new Follower(subsidies, 10).readToTheEnd().ids()).isEmpty();
  }

  @Test
  void the_revisions_of_one_aggregate_come_in_the_order_of_its_changes() throws SQLException {
    UUID aggregate = UUID.randomUUID();
    Follower follower = new Follower(subsidies, 2);
    try (Writer one = new Writer();
        Writer other = new Writer()) {
      for (int pair = 0; pair < 5; pair++) {
        one.reviseNext(aggregate, village);
        one.commit();
        other.reviseNext(aggregate, village);
        other.commit();
        follower.readPage();
      }
    }
    assertThat(follower.readToTheEnd().steps())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 10).mapToObj(v -> aggregate + " " + v).toList());
  }

  @Test
  void two_readers_see_every_revision_of_eight_writers_once_and_in_the_same_order()
      throws Exception {
    List<UUID> aggregates =
        IntStream.range(0, AGGREGATES).mapToObj(i -> UUID.randomUUID()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
    List<Future<Void>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(threads.submit(writing(aggregates)));
    }
    Future<Follower> one = threads.submit(() -> following(7));
    Follower other = following(31);
    for (Future<Void> writer : writers) {
      writer.get();
    }
    threads.shutdown();
    assertThat(other.ids()).hasSize(REVISIONS).doesNotHaveDuplicates();
    assertThat(one.get().ids()).isEqualTo(other.ids());
    assertEachCountsUp(other.steps());
  }

  private Callable<Void> writing(List<UUID> aggregates) {
    return () -> {
      var random = ThreadLocalRandom.current();
      try (Writer writer = new Writer()) {
        for (int i = 0; i < REVISIONS_OF_EACH; i++) {
          writer.reviseNext(aggregates.get(random.nextInt(AGGREGATES)), village);
          Thread.sleep(random.nextInt(10)); // the later its commit, the more numbers overtake it
          writer.commit();
        }
      }
      return null;
    };
  }

  private Follower following(int limit) {
    Follower follower = new Follower(subsidies, limit);
    while (follower.ids().size() < REVISIONS) {
      follower.readPage();
    }
    return follower.readToTheEnd();
  }

  private static void assertEachCountsUp(List<String> steps) {
    Map<String, Integer> versions = new HashMap<>();
    for (String step : steps) {
      String[] parts = step.split(" ");
      int next = versions.merge(parts[0], 1, Integer::sum);
      assertThat(parts[1]).isEqualTo(Integer.toString(next));
    }
  }

  /** What a reader of numbers would see. */
  private List<String> numbers(long after) throws SQLException {
    return Rows.of(
        "select seq from revision where seq > ? and division_code = ? order by seq",
        after,
        village);
  }
}
