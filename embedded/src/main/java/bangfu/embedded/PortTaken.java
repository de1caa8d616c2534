package bangfu.embedded;

/** The fixed port that was asked for belongs to somebody else. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTaken(int port) {
    super(
        "Port " + port + " on 127.0.0.1 is taken: stop what listens there or choose another port");
  }
}
