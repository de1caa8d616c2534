package bangfu.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and keys of this stack, drawn once and kept beside its data: one without the other is
 * of no use.
 */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  /** Reads them, or draws them where there are none yet. */
  static Secrets in(Path home) {
    Path file = home.resolve("secrets.properties");
    Properties values = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          values.load(reader);
        }
        return new Secrets(values);
      }
      draw(values);
      write(values, file);
      return new Secrets(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String name) {
    return values.getProperty(name);
  }

  private static void draw(Properties values) {
    for (ServiceName service : ServiceName.values()) {
      for (String name : new String[] {"owner", "app", "crypto", "lookup"}) {
        values.setProperty(service.id() + "." + name, random());
      }
      values.setProperty(service.id() + ".cursor", random());
    }
  }

  private static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static void write(Properties values, Path file) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(file)) {
      values.store(writer, "Secrets of the local stack; they belong to the data beside them");
    }
  }
}
