package bangfu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of a server: kept, or temporary and deleted on close. */
record DataDirectory(Path path, boolean temporary) {
  /** Written and locked by the library for as long as the JVM that started the server lives. */
  private static final String LOCK = "epg-lock";

  /** Where the library itself, at each start, stops and deletes what killed JVMs have left. */
  static DataDirectory temporary(Path workingDirectory) {
    try {
      Path parent = Files.createDirectories(workingDirectory.resolve("temporary"));
      System.setProperty("ot.epg.working-dir", parent.toString());
      return new DataDirectory(Files.createTempDirectory(parent, "data").toRealPath(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refused beside a living JVM that uses it; cleared up after a killed one. */
  static DataDirectory kept(Path path) {
    try {
      Path real = Files.createDirectories(path.toAbsolutePath()).toRealPath();
      DataDirectory data = new DataDirectory(real, false);
      data.claim();
      return data;
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

  private void claim() {
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
