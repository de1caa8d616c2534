package bangfu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The server process of a data directory, found through its postmaster.pid. */
record Postmaster(ProcessHandle process) {
  private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(30);

  /** The running server of this directory; empty if there is none or the file is a leftover. */
  static Optional<Postmaster> of(Path dataDirectory) {
    return recordedPid(dataDirectory)
        .flatMap(ProcessHandle::of)
        .filter(process -> process.isAlive() && isPostgres(process))
        .map(Postmaster::new);
  }

  /**
   * Removes the file left by a killed server if its number meanwhile belongs to another program:
   * PostgreSQL would take that program for its predecessor and refuse to start.
   */
  static void forgetReusedPid(Path dataDirectory) {
    boolean reused =
        recordedPid(dataDirectory)
            .flatMap(ProcessHandle::of)
            .filter(process -> !isPostgres(process))
            .isPresent();
    if (reused) {
      delete(pidFile(dataDirectory));
    }
  }

  long pid() {
    return process.pid();
  }

  /** The server and all its children, the server first. */
  List<Long> pids() {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(ProcessHandle::pid)
        .toList();
  }

  /** Fast shutdown: open transactions are rolled back; ends by force what does not go in time. */
  void stop() {
    List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
    // A server that a test has stopped with SIGSTOP cannot hear anything else.
    all.forEach(one -> signal("CONT", one));
    signal("INT", process);
    if (!endsWithin(FAST_SHUTDOWN)) {
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private boolean endsWithin(Duration time) {
    try {
      process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void signal(String name, ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }

  private static Optional<Long> recordedPid(Path dataDirectory) {
    try (Stream<String> lines = Files.lines(pidFile(dataDirectory))) {
      return lines.findFirst().map(String::strip).map(Long::valueOf);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Path pidFile(Path dataDirectory) {
    return dataDirectory.resolve("postmaster.pid");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
