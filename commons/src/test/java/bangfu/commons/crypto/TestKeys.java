package bangfu.commons.crypto;

import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;

/** Keys that count upwards, each from its own number: nobody takes them for real ones. */
final class TestKeys {
  static final byte[] FIRST = countingFrom(0);
  static final byte[] SECOND = countingFrom(100);
  static final byte[] LOOKUP = countingFrom(0);

  private TestKeys() {}

  static CryptoSettings settings(Algorithm algorithm, String current) {
    return new CryptoSettings(algorithm, Map.of("k1", FIRST, "k2", SECOND), current, LOOKUP);
  }

  static String base64(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }

  static byte[] countingFrom(int first) {
    byte[] key = new byte[32];
    IntStream.range(0, key.length).forEach(i -> key[i] = (byte) (first + i));
    return key;
  }
}
