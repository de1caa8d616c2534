package bangfu.local;

import bangfu.local.stack.ServiceName;
import bangfu.local.stack.StackPorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** What would go wrong later, said at once in one clear line. */
final class Preflight {
  private static final long NEEDED_MEBIBYTES = 1024;

  private Preflight() {}

  static void check(Path root, Path home, StackPorts ports) {
    javaIsNewEnough();
    for (ServiceName service : ServiceName.values()) {
      isBuilt(root, service);
    }
    ports.all().forEach(Preflight::isFree);
    hasRoom(home);
  }

  private static void javaIsNewEnough() {
    int version = Runtime.version().feature();
    if (version < 17) {
      throw new CannotRun("Java 17 or newer is needed; this is " + version + ".");
    }
  }

  private static void isBuilt(Path root, ServiceName service) {
    Path jar = root.resolve(service.id() + "-service/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new CannotRun(service.id() + "-service is not built; ./run --build builds it.");
    }
  }

  private static void isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotRun(
          "Port " + port + " on 127.0.0.1 is in use: end what uses it (another ./run?) first.");
    }
  }

  private static void hasRoom(Path home) {
    try {
      Files.createDirectories(home);
      FileStore disk = Files.getFileStore(home);
      long free = disk.getUsableSpace() / (1024 * 1024);
      if (free < NEEDED_MEBIBYTES) {
        throw new CannotRun(
            "The disk of "
                + home
                + " has "
                + free
                + " MiB free; "
                + NEEDED_MEBIBYTES
                + " MiB are needed.");
      }
    } catch (IOException e) {
      throw new CannotRun("Cannot write to " + home + ": " + e.getMessage());
    }
  }

  /** Why it cannot run, in one line. */
  static final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotRun(String why) {
      super(why);
    }
  }
}
