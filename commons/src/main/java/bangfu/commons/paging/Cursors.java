package bangfu.commons.paging;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opaque cursors, signed so that nobody makes one up, and bound to the query they came from. */
@ApplicationScoped
public class Cursors {
  private static final int SIGNATURE_BYTES = 16;
  private static final String SEPARATOR = "\u001f";

  private final SecretKeySpec key;

  Cursors(@ConfigProperty(name = "bangfu.cursor.key") String key) {
    byte[] bytes = Base64.getDecoder().decode(key);
    if (bytes.length < 32) {
      throw new IllegalStateException("bangfu.cursor.key must be 32 bytes in base64");
    }
    this.key = new SecretKeySpec(bytes, "HmacSHA256");
  }

  /** The cursor after the item with this key. */
  public String sign(String query, List<String> position) {
    byte[] text = String.join(SEPARATOR, position).getBytes(StandardCharsets.UTF_8);
    byte[] signed = Arrays.copyOf(signature(query, text), SIGNATURE_BYTES + text.length);
    System.arraycopy(text, 0, signed, SIGNATURE_BYTES, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /** The key in a cursor of ours; refuses any other. */
  public List<String> open(String query, String cursor) {
    byte[] signed = decode(cursor);
    byte[] text = Arrays.copyOfRange(signed, SIGNATURE_BYTES, signed.length);
    byte[] given = Arrays.copyOf(signed, SIGNATURE_BYTES);
    if (!MessageDigest.isEqual(given, signature(query, text))) {
      throw new Problem(CommonProblem.INVALID_CURSOR);
    }
    return List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1));
  }

  private static byte[] decode(String cursor) {
    try {
      byte[] signed = Base64.getUrlDecoder().decode(cursor);
      if (signed.length > SIGNATURE_BYTES) {
        return signed;
      }
    } catch (IllegalArgumentException e) {
      throw new Problem(CommonProblem.INVALID_CURSOR);
    }
    throw new Problem(CommonProblem.INVALID_CURSOR);
  }

  private byte[] signature(String query, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(query.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
