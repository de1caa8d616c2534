package bangfu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The superuser's password: drawn when the data directory is made, kept inside it, readable by its
 * owner only. Loopback is shared by everybody on the machine, so trusting it is not enough.
 */
record SuperuserPassword(String value) {
  private static final String FILE_NAME = "bangfu.superuser";

  static SuperuserPassword draw() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return new SuperuserPassword(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The password of an existing server; {@code null} if there is none here yet. */
  static @Nullable SuperuserPassword readFrom(Path dataDirectory) {
    Path file = dataDirectory.resolve(FILE_NAME);
    try {
      return Files.exists(file) ? new SuperuserPassword(Files.readString(file).strip()) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeInto(Path dataDirectory) throws IOException {
    Path file = dataDirectory.resolve(FILE_NAME);
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, value);
    }
  }

  /** A file for initdb, which must not lie in the still empty data directory. */
  Path writeAside() {
    try {
      return Files.writeString(Files.createTempFile("bangfu", ".superuser"), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "SuperuserPassword[…]";
  }
}
