package bangfu.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
final class Ports {
  /**
   * Below the range of outgoing connections, which would otherwise steal a port just found free.
   */
  private static final int LOWEST = 20_000;

  private static final int BEYOND = 32_000;

  private Ports() {}

  /** 127.0.0.1 by number: a name would be looked up, and could come back as another address. */
  static InetAddress loopback() {
    try {
      return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The port itself if it is fixed and free, or a free one for 0. */
  static int choose(int port) {
    if (port == 0) {
      return ThreadLocalRandom.current()
          .ints(LOWEST, BEYOND)
          .filter(Ports::isFree)
          .findFirst()
          .orElseThrow();
    }
    if (!isFree(port)) {
      throw new PortTaken(port);
    }
    return port;
  }

  private static boolean isFree(int port) {
    // Binding alone is not proof: macOS lets us bind 127.0.0.1 beside a listener on all addresses.
    return !answers(port) && binds(port);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(loopback(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean binds(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
