package bangfu.commons.crypto;

import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Keyed hash of a value, stored beside its sealed form to find equal values: HMAC-SHA256 with
 * {@link Algorithm#AES}, HMAC-SM3 with {@link Algorithm#SM4}. Without the key nobody can try out
 * the few numbers that a citizen id or a phone can be.
 *
 * <p>Unlike sealed values, hashes do not tell how they were made: another look-up key or algorithm
 * means computing all of them again. Safe for many threads.
 */
public final class LookupHash {
  private final Algorithm algorithm;
  private final KeyParameter key;

  public LookupHash(CryptoSettings settings) {
    algorithm = settings.algorithm();
    key = new KeyParameter(settings.lookupKey());
  }

  /**
   * The 32 bytes for a value.
   *
   * @param domain what kind of value it is, such as {@code citizen-id}: equal texts of different
   *     kinds must not be linked
   * @param normalisedValue the value in the one writing used for comparison
   */
  public byte[] of(String domain, String normalisedValue) {
    byte[] message = Framing.framed(domain, normalisedValue);
    HMac hmac = new HMac(algorithm.digest());
    hmac.init(key);
    hmac.update(message, 0, message.length);
    byte[] hash = new byte[hmac.getMacSize()];
    hmac.doFinal(hash, 0);
    return hash;
  }
}
