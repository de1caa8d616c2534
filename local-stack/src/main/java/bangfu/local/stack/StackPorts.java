package bangfu.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the stack listens, all on 127.0.0.1.
 *
 * @param services public ports in the order of {@link ServiceName}
 * @param management health and metrics ports in the same order
 */
public record StackPorts(
    int database, int issuer, List<Integer> services, List<Integer> management) {

  /** The ports that the README names. */
  public static StackPorts usual() {
    return new StackPorts(5442, 8080, List.of(8081, 8082, 8083), List.of(9081, 9082, 9083));
  }

  /** Ports that are free now, for tests. */
  public static StackPorts free() {
    List<Integer> free = new ArrayList<>();
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 8; i++) {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        free.add(socket.getLocalPort());
      }
      for (ServerSocket socket : held) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StackPorts(free.get(0), free.get(1), free.subList(2, 5), free.subList(5, 8));
  }

  /** All of them, to check beforehand. */
  public List<Integer> all() {
    List<Integer> all = new ArrayList<>(List.of(database, issuer));
    all.addAll(services);
    all.addAll(management);
    return all;
  }

  int of(ServiceName service) {
    return services.get(service.ordinal());
  }

  int managementOf(ServiceName service) {
    return management.get(service.ordinal());
  }
}
