package bangfu.commons.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;

/**
 * Seals single values for columns that hold personal data.
 *
 * <p>A sealed value is {@code v1.<algorithm>-<keyId>.<base64url(iv + ciphertext + tag)>}, for
 * instance {@code v1.AES-k1.…}. The first two segments and the {@link Place} are authenticated with
 * it. As each value names its algorithm and key, keys can be rotated and AES changed for SM4 while
 * old values stay readable; {@link #needsRotation} tells which are left.
 *
 * <p>The iv is random, 96 bits: one key is good for 2³² values. Equal values come out different
 * each time; to find them again there is {@link LookupHash}. Safe for many threads.
 */
public final class FieldCipher {
  private static final String VERSION = "v1";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Aead> aeads = new HashMap<>();
  private final String currentKey;
  private final Aead current;

  public FieldCipher(CryptoSettings settings) {
    settings.keys().forEach(this::addKey);
    currentKey = segment(settings.algorithm(), settings.currentKeyId());
    current = settings.algorithm().aead(settings.currentKey());
  }

  /** Seals under the current key. */
  public String encrypt(String plain, Place place) {
    byte[] iv = new byte[Aead.IV_BYTES];
    random.nextBytes(iv);
    byte[] sealed = current.seal(iv, plain.getBytes(UTF_8), bound(currentKey, place));
    byte[] both = Arrays.copyOf(iv, iv.length + sealed.length);
    System.arraycopy(sealed, 0, both, iv.length, sealed.length);
    return currentPrefix() + BASE64.encodeToString(both);
  }

  /**
   * Opens what {@link #encrypt} sealed for the same place, under any key still configured.
   *
   * @throws SealedValueUnreadable when it was sealed elsewhere, tampered with, or under another key
   */
  public String decrypt(String sealed, Place place) {
    String[] segments = sealed.split("\\.", -1);
    if (segments.length != 3 || !segments[0].equals(VERSION)) {
      throw new SealedValueUnreadable("not of the form " + VERSION, place);
    }
    return open(segments[1], decoded(segments[2], place), place);
  }

  /** Whether a value was sealed under another than the current key or algorithm. */
  public boolean needsRotation(String sealed) {
    return !sealed.startsWith(currentPrefix());
  }

  private String open(String key, byte[] both, Place place) {
    Aead aead = aeads.get(key);
    if (aead == null) {
      throw new SealedValueUnreadable("its key is not configured", place);
    }
    byte[] iv = Arrays.copyOf(both, Aead.IV_BYTES);
    byte[] sealed = Arrays.copyOfRange(both, Aead.IV_BYTES, both.length);
    try {
      return new String(aead.open(iv, sealed, bound(key, place)), UTF_8);
    } catch (AEADBadTagException e) {
      throw new SealedValueUnreadable("tampered with, or sealed for another place", place);
    }
  }

  private void addKey(String keyId, byte[] key) {
    for (Algorithm algorithm : Algorithm.values()) {
      aeads.put(segment(algorithm, keyId), algorithm.aead(key));
    }
  }

  private String currentPrefix() {
    return VERSION + "." + currentKey + ".";
  }

  private static String segment(Algorithm algorithm, String keyId) {
    return algorithm + "-" + keyId;
  }

  private static byte[] bound(String key, Place place) {
    return Framing.framed(VERSION, key, place.table(), place.column(), place.row().toString());
  }

  /** Encoded again and compared, as the decoder overlooks padding and spare bits at the end. */
  private static byte[] decoded(String text, Place place) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new SealedValueUnreadable("not base64url", place);
    }
    if (bytes.length < Aead.IV_BYTES + Aead.TAG_BITS / 8
        || !BASE64.encodeToString(bytes).equals(text)) {
      throw new SealedValueUnreadable("cut short or rewritten", place);
    }
    return bytes;
  }
}
