package bangfu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory of a server: kept, or temporary and deleted on close. */
record DataDirectory(Path path, boolean temporary) {
  /** Written and locked by the library for as long as the JVM that started the server lives. */
  private static final String LOCK = "epg-lock";

  static DataDirectory of(@Nullable Path kept) {
    try {
      return kept == null
          ? new DataDirectory(Files.createTempDirectory("bangfu-data").toRealPath(), true)
          : new DataDirectory(Files.createDirectories(kept.toAbsolutePath()).toRealPath(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean is(String other) {
    try {
      return Path.of(other).toRealPath().equals(path);
    } catch (IOException e) {
      return false; // a foreign server's directory, which we may not even see
    }
  }

  /** Makes sure that nobody uses it: refuses beside a living JVM, clears up after a killed one. */
  void claim() {
    if (isLocked()) {
      throw new IllegalStateException("Another program is using the database in " + path);
    }
    Postmaster.of(path).ifPresent(Postmaster::stop);
    Postmaster.forgetReusedPid(path);
  }

  private boolean isLocked() {
    Path file = path.resolve(LOCK);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true; // by ourselves
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
