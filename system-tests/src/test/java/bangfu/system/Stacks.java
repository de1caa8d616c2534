package bangfu.system;

import bangfu.embedded.Directory;
import bangfu.local.district.DemoDistrict;
import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceName;
import bangfu.local.stack.Stack;
import bangfu.local.stack.StackPorts;
import bangfu.local.stack.StackSettings;
import bangfu.local.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stacks of this test run, each started when first asked for, ended with the run. */
final class Stacks {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static @Nullable Running told;
  private static @Nullable Running loaded;

  private Stacks() {}

  /** A running stack and how to call it. */
  record Running(Stack stack, Api api) {}

  /** The demo district with its whole story told: for reading. */
  static synchronized Running told() {
    if (told == null) {
      told = start("told");
      new Story(told.api(), step -> {}).tell();
    }
    return told;
  }

  /** The demo district's registry and inspectors, nothing paid yet: to be broken. */
  static synchronized Running loaded() {
    if (loaded == null) {
      loaded = start("loaded");
      new Story(loaded.api(), step -> {}).load();
    }
    return loaded;
  }

  /** A stack of one's own with nothing in it but the villages; the caller closes it. */
  static Running empty(String name) {
    Running empty = start(name);
    var accepted =
        empty
            .api()
            .upload(
                ServiceName.HOUSEHOLD,
                "office",
                "/api/v1/imports",
                Map.of("kind", "villages", "mode", "COMMIT"),
                DemoDistrict.generate(DemoDistrict.BEITA_SEED).villagesCsv());
    empty.api().await(ServiceName.HOUSEHOLD, "office", accepted);
    return empty;
  }

  private static Running start(String name) {
    Path home = Path.of("target", "stack-" + name).toAbsolutePath();
    delete(home);
    StackSettings settings =
        new StackSettings(ROOT, home, StackPorts.free(), Directory.speaking(), Map.of(), null);
    Stack stack = Stack.start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    return new Running(
        stack, new Api(service -> stack.service(service).url(), stack.issuer()::token));
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
}
