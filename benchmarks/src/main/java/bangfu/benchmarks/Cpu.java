package bangfu.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** CPU time of processes in microseconds, from {@code /proc}. */
final class Cpu {
  private static final long MICROS_PER_TICK = 10_000; // USER_HZ is 100 on Linux

  private Cpu() {}

  /** Of one process with all its threads. */
  static long of(long pid) {
    String[] fields = stat(pid);
    return fields == null ? 0 : MICROS_PER_TICK * (field(fields, 14) + field(fields, 15));
  }

  /**
   * Of a server with all its children; those that have ended are counted by the first, which waited
   * for them.
   */
  static long of(List<Long> serverFirst) {
    String[] server = stat(serverFirst.get(0));
    long ended = server == null ? 0 : MICROS_PER_TICK * (field(server, 16) + field(server, 17));
    return ended + serverFirst.stream().mapToLong(Cpu::of).sum();
  }

  private static String @org.jspecify.annotations.Nullable [] stat(long pid) {
    try {
      String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (java.nio.file.NoSuchFileException e) {
      return null; // it ended meanwhile
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("No such process")) {
        return null;
      }
      throw new UncheckedIOException(e);
    }
  }

  /** By its number in proc(5); the first two are cut off. */
  private static long field(String[] fields, int number) {
    return Long.parseLong(fields[number - 3]);
  }
}
