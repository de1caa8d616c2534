package bangfu.commons.audit;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.DatabaseFailure;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Denials on their way to the trail; what writes them is by hand, so that it can fail. */
class DenialsTest {
  private final List<String> written = new CopyOnWriteArrayList<>();
  private final AtomicLong lost = new AtomicLong();

  @Test
  void what_waits_is_written_at_the_end() throws InterruptedException {
    Denials denials = started(denial -> {});
    for (int i = 0; i < 1_500; i++) {
      denials.add(of("caller-" + i));
    }
    denials.stop(new ShutdownEvent());
    assertThat(written).hasSize(1_500).doesNotHaveDuplicates();
    assertThat(lost).hasValue(0);
  }

  @Test
  void a_database_that_is_away_loses_nothing() throws InterruptedException {
    AtomicInteger tries = new AtomicInteger();
    Denials denials =
        started(
            denial -> {
              if (tries.incrementAndGet() < 3) {
                throw new DatabaseFailure(new SQLException("away", "08006"));
              }
            });
    denials.add(of("somebody"));
    denials.stop(new ShutdownEvent());
    assertThat(written).containsExactly("somebody");
  }

  @Test
  void what_cannot_be_stored_is_counted_and_keeps_nobody_out() throws InterruptedException {
    Denials denials =
        started(
            denial -> {
              if (denial.who().subject().equals("poison")) {
                throw new DatabaseFailure(new SQLException("a NUL", "22021"));
              }
            });
    denials.add(of("before"));
    denials.add(of("poison"));
    denials.add(of("after"));
    denials.stop(new ShutdownEvent());
    assertThat(written).containsExactlyInAnyOrder("before", "after");
    assertThat(lost).hasValue(1);
  }

  @Test
  void beyond_the_capacity_denials_are_counted() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    Denials denials = started(denial -> await(busy));
    for (int i = 0; i < 12_000; i++) {
      denials.add(of("caller-" + i));
    }
    busy.countDown();
    denials.stop(new ShutdownEvent());
    assertThat(written.size() + lost.get()).isEqualTo(12_000);
    assertThat(lost.get()).isBetween(1_000L, 2_000L);
  }

  /** What happens with a denial that is to be written. */
  private interface Fate {
    void of(Denial denial);
  }

  private Denials started(Fate fate) {
    Denials denials =
        new Denials(
            (some, missed) -> {
              some.forEach(fate::of);
              some.forEach(denial -> written.add(denial.who().subject()));
              lost.addAndGet(missed);
            });
    denials.start(new StartupEvent());
    return denials;
  }

  private static Denial of(String subject) {
    return new Denial(
        Instant.EPOCH,
        Caller.service(subject),
        Outcome.DENIED_BY_ROLE,
        Access.to("unmask"),
        List.of(),
        List.of(),
        "");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
