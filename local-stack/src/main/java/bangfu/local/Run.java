package bangfu.local;

import bangfu.embedded.Directory;
import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceProcess;
import bangfu.local.stack.Stack;
import bangfu.local.stack.StackPorts;
import bangfu.local.stack.StackSettings;
import bangfu.local.story.Figures;
import bangfu.local.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts everything, tells the story if it was not told yet, and stays until Ctrl-C. */
public final class Run {
  private final Screen screen = new Screen();
  private final Path root;
  private final Path home;

  /** A terminal's Ctrl-C reaches the services too: then it is no news that they end. */
  private volatile boolean ending;

  private Run(Path root) {
    this.root = root;
    this.home = root.resolve(".local");
  }

  /**
   * Arguments: {@code --fresh} starts over, {@code --once} ends after the story.
   *
   * @param arguments as of {@code ./run}
   */
  public static void main(String[] arguments) {
    List<String> options = List.of(arguments);
    Run run = new Run(Path.of(System.getProperty("bangfu.root", ".")).toAbsolutePath().normalize());
    try {
      run.go(options);
    } catch (Preflight.CannotRun e) {
      run.screen.fail(String.valueOf(e.getMessage()));
      System.exit(1);
    } catch (RuntimeException e) {
      run.screen.fail(e.toString());
      System.exit(1);
    }
  }

  private void go(List<String> options) {
    screen.welcome();
    StackPorts ports = StackPorts.usual();
    Preflight.check(root, home, ports);
    if (options.contains("--fresh")) {
      forget();
    }
    Stack stack = start(ports);
    Api api = new Api(name -> stack.service(name).url(), stack.issuer()::token);
    Path told = home.resolve("story-told");
    if (!Files.exists(told)) {
      new Story(api, screen::step).tell();
      touch(told);
    }
    screen.ready(Figures.of(api));
    if (!options.contains("--once")) {
      stay(stack);
    }
    System.exit(0);
  }

  private Stack start(StackPorts ports) {
    StackSettings settings = new StackSettings(root, home, ports, Directory.demo(), Map.of(), null);
    screen.step("PostgreSQL 18 and the issuer");
    Stack stack = Stack.prepare(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack)));
    screen.step("household-service, subsidy-service, inspection-service");
    stack.services().forEach(ServiceProcess::start);
    stack.services().forEach(ServiceProcess::awaitReady);
    return stack;
  }

  private void end(Stack stack) {
    ending = true;
    screen.goodbye();
    stack.close();
  }

  private void stay(Stack stack) {
    while (stack.services().stream().allMatch(ServiceProcess::isAlive)) {
      pause();
    }
    pause();
    if (ending) {
      return;
    }
    throw new IllegalStateException("A service ended by itself; its log is in " + home + "/logs");
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Deletes the kept data; nothing but the stack's own folder. */
  private void forget() {
    screen.step("Starting over: deleting " + home);
    for (String part : List.of("postgres", "logs", "secrets.properties", "story-told")) {
      delete(home.resolve(part));
    }
  }

  private static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void touch(Path file) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
