package bangfu.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sixteen connections that ask one thing after the other. */
final class Load {
  static final int CONNECTIONS = 16;

  private final int port;

  Load(int port) {
    this.port = port;
  }

  /** Does one thing on a connection; answers whether it went well. */
  @FunctionalInterface
  interface Step {
    boolean on(Connection connection, Random random) throws IOException;
  }

  /** What came of it; times in nanoseconds, sorted. */
  record Outcome(long done, long errors, double seconds, long[] times) {
    double perSecond() {
      return done / seconds;
    }

    double millis(double part) {
      return times[(int) Math.min(times.length - 1, Math.round(times.length * part))] / 1e6;
    }
  }

  Outcome run(int seconds, Step step) throws Exception {
    long begin = System.nanoTime();
    long end = begin + seconds * 1_000_000_000L;
    ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Callable<long[]>> work = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        int seed = i;
        work.add(() -> one(seed, end, step));
      }
      List<long[]> times = new ArrayList<>();
      for (Future<long[]> each : pool.invokeAll(work)) {
        times.add(each.get());
      }
      return outcome(times, (System.nanoTime() - begin) / 1e9);
    } finally {
      pool.shutdown();
    }
  }

  /** The first number is that of the errors. */
  private long[] one(int seed, long end, Step step) throws IOException {
    long[] times = new long[1 << 10];
    int used = 1;
    Random random = new Random(seed * 7919L + System.nanoTime());
    try (Connection connection = new Connection(port)) {
      for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
        if (!step.on(connection, random)) {
          times[0]++;
        }
        if (used == times.length) {
          times = Arrays.copyOf(times, used * 2);
        }
        times[used++] = System.nanoTime() - before;
      }
    }
    return Arrays.copyOf(times, used);
  }

  private static Outcome outcome(List<long[]> all, double seconds) {
    long errors = all.stream().mapToLong(times -> times[0]).sum();
    long[] times =
        all.stream().flatMapToLong(each -> Arrays.stream(each).skip(1)).sorted().toArray();
    return new Outcome(times.length, errors, seconds, times);
  }
}
