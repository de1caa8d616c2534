package bangfu.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection to the service; cheap, because the load shares its cores. */
final class Connection implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] sink = new byte[1 << 16];

  Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  /**
   * An answer.
   *
   * @param bytes of the body
   * @param body its text where it was wanted
   */
  record Answer(int status, String etag, String next, long bytes, String body) {}

  Answer send(Request request, boolean wanted) throws IOException {
    out.write(request.bytes());
    String status = line();
    long length = -1;
    boolean chunked = false;
    String etag = "";
    String next = "";
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(header.substring(15).trim());
      } else if (lower.startsWith("transfer-encoding: chunked")) {
        chunked = true;
      } else if (lower.startsWith("etag:")) {
        etag = header.substring(5).trim();
      } else if (lower.startsWith("link: <")) {
        next = header.substring(7, header.indexOf('>'));
      }
    }
    StringBuilder body = wanted ? new StringBuilder() : null;
    long bytes = chunked ? chunks(body) : skip(Math.max(0, length), body);
    return new Answer(
        Integer.parseInt(status.substring(9, 12)), etag, next, bytes, String.valueOf(body));
  }

  private long chunks(@org.jspecify.annotations.Nullable StringBuilder body) throws IOException {
    long bytes = 0;
    while (true) {
      long size = Long.parseLong(line().trim(), 16);
      skip(size, body);
      line();
      if (size == 0) {
        return bytes;
      }
      bytes += size;
    }
  }

  private long skip(long length, @org.jspecify.annotations.Nullable StringBuilder body)
      throws IOException {
    for (long left = length; left > 0; ) {
      int read = in.read(sink, 0, (int) Math.min(left, sink.length));
      if (read < 0) {
        throw new EOFException();
      }
      if (body != null) {
        body.append(new String(sink, 0, read, StandardCharsets.ISO_8859_1));
      }
      left -= read;
    }
    return length;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int octet = in.read(); octet != '\n'; octet = in.read()) {
      if (octet < 0) {
        throw new EOFException();
      }
      if (octet != '\r') {
        line.append((char) octet);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
