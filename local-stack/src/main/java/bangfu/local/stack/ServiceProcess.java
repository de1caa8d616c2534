package bangfu.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One packaged service as a process of its own. */
public final class ServiceProcess {
  private static final Duration READY = Duration.ofSeconds(90);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final ServiceName name;
  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final URI url;
  private final URI health;
  private @Nullable Process process;

  ServiceProcess(
      ServiceName name, List<String> command, Map<String, String> environment, Path log) {
    this.name = name;
    this.command = List.copyOf(command);
    this.environment = Map.copyOf(environment);
    this.log = log;
    this.url = URI.create("http://127.0.0.1:" + environment.get("BANGFU_HTTP_PORT"));
    this.health =
        URI.create(
            "http://127.0.0.1:" + environment.get("BANGFU_MANAGEMENT_PORT") + "/q/health/ready");
  }

  /** Where it answers. */
  public URI url() {
    return url;
  }

  public ServiceName name() {
    return name;
  }

  /** The process id, while it runs. */
  public long pid() {
    return running().pid();
  }

  /** Starts it; {@link #awaitReady} tells when it answers. */
  public void start() {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when it says that it is ready; fails when it ends before that. */
  public void awaitReady() {
    long end = System.nanoTime() + READY.toNanos();
    while (!isReady()) {
      if (!running().isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(
            name.id() + "-service did not start; its log is " + log.toAbsolutePath());
      }
      sleep();
    }
  }

  /** Whether it says that it is ready. */
  public boolean isReady() {
    try {
      var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether its process lives. */
  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** {@code kill -9}: no goodbye, nothing flushed. */
  public void kill() {
    running().destroyForcibly();
    await(10);
  }

  /** Ends it as an operator would; forcibly after half a minute. */
  public void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    if (!await(30)) {
      kill();
    }
  }

  private boolean await(int seconds) {
    try {
      return running().waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException(name.id() + "-service was not started");
    }
    return process;
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
