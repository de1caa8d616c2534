package bangfu.commons.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Collects bytes into pieces worth sending. What comes from the database is UTF-8 already. */
final class Utf8Output {
  private final OutputStream out;
  private final byte[] piece = new byte[32 * 1024];
  private int used;

  Utf8Output(OutputStream out) {
    this.out = out;
  }

  void put(int octet) throws IOException {
    if (used == piece.length) {
      flush();
    }
    piece[used++] = (byte) octet;
  }

  void put(byte[] octets) throws IOException {
    put(octets, 0, octets.length);
  }

  void put(byte[] octets, int from, int length) throws IOException {
    if (length > piece.length - used) {
      flush();
      if (length > piece.length) {
        out.write(octets, from, length);
        return;
      }
    }
    System.arraycopy(octets, from, piece, used, length);
    used += length;
  }

  void put(String text) throws IOException {
    put(text.getBytes(UTF_8));
  }

  void flush() throws IOException {
    out.write(piece, 0, used);
    used = 0;
  }
}
