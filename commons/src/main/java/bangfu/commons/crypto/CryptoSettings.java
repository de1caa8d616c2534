package bangfu.commons.crypto;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Keys and how they are used. A fault is an {@link IllegalStateException} that names the setting
 * and never its value, so that the service refuses to start with a message safe to log.
 *
 * @param algorithm what seals new values, and makes hashes for look-ups
 * @param keys by their ids, 32 bytes each: all that stored values may still need
 * @param currentKeyId the one of them that seals new values
 * @param lookupKey 32 bytes for {@link LookupHash}
 */
@SuppressWarnings("ArrayRecordComponent") // settings are never compared
public record CryptoSettings(
    Algorithm algorithm, Map<String, byte[]> keys, String currentKeyId, byte[] lookupKey) {
  static final String ALGORITHM = "bangfu.crypto.algorithm";
  static final String KEYS = "bangfu.crypto.keys";
  static final String CURRENT = "bangfu.crypto.current";
  static final String LOOKUP_KEY = "bangfu.crypto.lookup-key";

  private static final int KEY_BYTES = 32;
  private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

  public CryptoSettings {
    keys = Map.copyOf(keys);
    require(!keys.isEmpty(), KEYS + " is missing");
    keys.forEach(CryptoSettings::requireUsable);
    require(keys.containsKey(currentKeyId), CURRENT + " names no key of " + KEYS);
    require(lookupKey.length == KEY_BYTES, LOOKUP_KEY + " must be 32 bytes");
  }

  /**
   * Reads the settings as they stand in the environment.
   *
   * @param algorithm {@code AES} or {@code SM4}
   * @param keys {@code k1=<base64 of 32 bytes>,k2=…}
   * @param current the id of the current key
   * @param lookupKey base64 of 32 bytes
   */
  public static CryptoSettings parse(
      String algorithm, String keys, String current, String lookupKey) {
    return new CryptoSettings(
        algorithm(algorithm.strip()),
        keys(keys.strip()),
        current.strip(),
        decoded(LOOKUP_KEY, lookupKey.strip()));
  }

  byte[] currentKey() {
    return Objects.requireNonNull(keys.get(currentKeyId));
  }

  /** Names the keys without showing them. */
  @Override
  public String toString() {
    return "CryptoSettings["
        + algorithm
        + ", keys "
        + keys.keySet()
        + ", current "
        + currentKeyId
        + "]";
  }

  private static Algorithm algorithm(String name) {
    return switch (name) {
      case "AES" -> Algorithm.AES;
      case "SM4" -> Algorithm.SM4;
      default -> throw new IllegalStateException(ALGORITHM + " must be AES or SM4");
    };
  }

  private static Map<String, byte[]> keys(String text) {
    require(!text.isEmpty(), KEYS + " is missing");
    Map<String, byte[]> keys = new LinkedHashMap<>();
    for (String entry : text.split(",", -1)) {
      String[] idAndKey = entry.strip().split("=", 2);
      boolean complete = idAndKey.length == 2 && !idAndKey[1].isEmpty();
      require(complete, KEYS + " must read k1=<base64>,k2=<base64>");
      byte[] previous = keys.put(idAndKey[0], decoded(KEYS, idAndKey[1]));
      require(previous == null, KEYS + " names a key twice");
    }
    return keys;
  }

  private static byte[] decoded(String setting, String base64) {
    require(!base64.isEmpty(), setting + " is missing");
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      // Without the cause, which shows a character of the key.
      throw new IllegalStateException(setting + " is not base64");
    }
  }

  private static void requireUsable(String keyId, byte[] key) {
    // A malformed id may be a key in the wrong place: it is not shown.
    require(KEY_ID.matcher(keyId).matches(), KEYS + " has an id that is not letters and digits");
    require(key.length == KEY_BYTES, KEYS + " must hold keys of 32 bytes: " + keyId + " is not");
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalStateException(fault);
    }
  }
}
