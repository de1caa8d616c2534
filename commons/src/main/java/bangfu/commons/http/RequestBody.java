package bangfu.commons.http;

import jakarta.enterprise.context.RequestScoped;

/** The digest of the body of this request, known once the body was read. */
@RequestScoped
public class RequestBody {
  private byte[] digest = new byte[0];

  public byte[] digest() {
    return digest.clone();
  }

  /** Bodies that are not JSON (uploads) say their digest themselves. */
  public void digest(byte[] sha256) {
    digest = sha256.clone();
  }
}
