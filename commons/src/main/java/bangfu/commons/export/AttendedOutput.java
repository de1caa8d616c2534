package bangfu.commons.export;

import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;

/** Notices when nobody reads any more: the server itself drops what comes after without a word. */
final class AttendedOutput extends OutputStream {
  private final OutputStream out;
  private final HttpServerResponse response;

  AttendedOutput(OutputStream out, HttpServerResponse response) {
    this.out = out;
    this.response = response;
  }

  @Override
  public void write(int octet) throws IOException {
    attended();
    out.write(octet);
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    attended();
    out.write(octets, from, length);
  }

  @Override
  public void flush() throws IOException {
    attended();
    out.flush();
  }

  private void attended() throws IOException {
    if (response.closed()) {
      throw new IOException("The reader went away");
    }
  }
}
