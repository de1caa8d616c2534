package bangfu.household.imports.format;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of an XLSX file, none of which is unpacked further than a table of that size can need:
 * a few kilobytes of zip can hold gigabytes. What the file says of itself is checked when it is
 * opened, what it really holds while it is read.
 */
final class Workbooks implements Closeable {
  private static final int MOST_PARTS = 2_000;
  private static final long SMALL_BYTES = 16L << 20;
  private static final long HIGHEST_RATIO = 200;

  private final ZipFile zip;
  private final long mostBytes;

  private Workbooks(ZipFile zip, long mostBytes) {
    this.zip = zip;
    this.mostBytes = mostBytes;
  }

  /**
   * @param mostBytes of all parts together, and of each while it is read
   */
  static Workbooks open(Path file, long mostBytes) throws IOException, Unreadable {
    ZipFile zip = zip(file);
    try {
      requireReasonable(zip, mostBytes);
      return new Workbooks(zip, mostBytes);
    } catch (Unreadable e) {
      zip.close();
      throw e;
    }
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  InputStream part(String name) throws IOException, Unreadable {
    return part(name, mostBytes);
  }

  InputStream part(String name, long most) throws IOException, Unreadable {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Unreadable(Trap.XLSX_UNREADABLE);
    }
    return new Bounded(zip.getInputStream(entry), Math.min(most, mostBytes));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static ZipFile zip(Path file) throws IOException, Unreadable {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new Unreadable(Trap.XLSX_UNREADABLE, e);
    }
  }

  private static void requireReasonable(ZipFile zip, long mostBytes) throws Unreadable {
    long total = 0;
    if (zip.size() > MOST_PARTS) {
      throw new Unreadable(Trap.XLSX_TOO_LARGE);
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      long size = Math.max(0, entry.getSize());
      total += size;
      boolean bomb =
          size > SMALL_BYTES && size / Math.max(1, entry.getCompressedSize()) > HIGHEST_RATIO;
      if (bomb || total > mostBytes) {
        throw new Unreadable(Trap.XLSX_TOO_LARGE);
      }
    }
  }

  /** More bytes than a part may have. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Ends with an exception behind so many bytes. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
