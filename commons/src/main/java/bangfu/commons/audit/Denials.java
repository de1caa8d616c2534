package bangfu.commons.audit;

import bangfu.commons.persistence.DatabaseErrors;
import bangfu.commons.problem.ProblemKind;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Denials wait here for a moment and are written together, so that whoever is refused a thousand
 * times a second does not cost a thousand transactions. A denial showed nothing, so losing one is
 * bearable where losing a read is not: a process that is killed takes along what waited (a second's
 * worth, or as long as the database was away); beyond the capacity denials are counted, and the
 * count is recorded.
 */
@ApplicationScoped
class Denials {
  private static final Logger LOG = Logger.getLogger(Denials.class);
  private static final int CAPACITY = 10_000;
  private static final int AT_ONCE = 500;
  private static final long PAUSE_MILLIS = 1_000;
  private static final long LAST_MILLIS = 5_000;

  /** Puts denials into the trail, all or none, and how many before them were lost. */
  interface Writer {
    void write(List<Denial> denials, long lost);
  }

  private final Writer writer;
  private final BlockingQueue<Denial> waiting = new LinkedBlockingQueue<>(CAPACITY);
  private final AtomicLong lost = new AtomicLong();
  private volatile boolean stopping;
  private @Nullable Thread thread;

  Denials(Writer writer) {
    this.writer = writer;
  }

  void start(@Observes StartupEvent event) {
    Thread started = new Thread(this::work, "audit-denials");
    started.setDaemon(true);
    started.start();
    thread = started;
  }

  /** Writes what is waiting; a database that is away does not hold up the end for long. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    if (thread != null) {
      thread.join(LAST_MILLIS);
      if (thread.isAlive()) {
        LOG.errorf("%d denials and a batch of them were not recorded", waiting.size());
      }
    }
  }

  void add(Denial denial) {
    if (!waiting.offer(denial)) {
      lost.incrementAndGet();
    }
  }

  private void work() {
    List<Denial> batch = new ArrayList<>();
    while (!stopping || !waiting.isEmpty() || !batch.isEmpty() || lost.get() > 0) {
      try {
        fill(batch);
        write(batch);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** What could not be written stays in the batch. */
  private void fill(List<Denial> batch) throws InterruptedException {
    if (batch.isEmpty()) {
      Denial first = waiting.poll(PAUSE_MILLIS / 4, TimeUnit.MILLISECONDS);
      if (first != null) {
        batch.add(first);
        waiting.drainTo(batch, AT_ONCE - 1);
      }
    }
  }

  private void write(List<Denial> batch) throws InterruptedException {
    long missed = lost.get();
    if (batch.isEmpty() && missed == 0) {
      return;
    }
    try {
      writer.write(batch, missed);
      batch.clear();
      lost.addAndGet(-missed);
    } catch (RuntimeException e) {
      LOG.warnf("%d denials wait to be recorded: %s", batch.size(), DatabaseErrors.summary(e));
      if (!isAway(e)) {
        batch.removeIf(this::isWrittenAlone);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static boolean isAway(RuntimeException e) {
    return DatabaseErrors.problemOf(e).filter(p -> p.kind() == ProblemKind.UNAVAILABLE).isPresent();
  }

  /**
   * What no column can hold, such as a NUL in a subject, must not keep the others from the trail.
   */
  private boolean isWrittenAlone(Denial denial) {
    try {
      writer.write(List.of(denial), 0);
    } catch (RuntimeException e) {
      if (isAway(e)) {
        return false;
      }
      lost.incrementAndGet();
    }
    return true;
  }
}
