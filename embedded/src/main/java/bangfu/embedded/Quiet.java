package bangfu.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what the libraries below us have to say out of the user's terminal. */
final class Quiet {
  /** Held here because java.util.logging forgets the level of a logger nobody refers to. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("io.zonky.test"),
          Logger.getLogger("no.nav.security.mock"),
          Logger.getLogger("mockwebserver3"),
          Logger.getLogger("okhttp3.mockwebserver"),
          Logger.getLogger("org.postgresql"));

  private Quiet() {}

  static void please() {
    if (System.getProperty("slf4j.internal.verbosity") == null) {
      // Otherwise "No SLF4J providers were found" where no logging is set up, as in a launcher.
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
    // What goes wrong reaches the caller as an exception or an HTTP status; nothing is lost.
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
