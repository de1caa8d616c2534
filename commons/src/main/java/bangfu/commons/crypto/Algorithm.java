package bangfu.commons.crypto;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** Which family of algorithms seals new values. Values sealed by the other stay readable. */
public enum Algorithm {
  /** AES-256-GCM, with SHA-256 for key derivation and look-ups. */
  AES(32),

  /** SM4-GCM (GB/T 32907), with SM3 (GB/T 32905) for key derivation and look-ups. */
  SM4(16);

  private static final String PURPOSE = "bangfu field v1 ";

  private final int keyBytes;

  Algorithm(int keyBytes) {
    this.keyBytes = keyBytes;
  }

  Digest digest() {
    return switch (this) {
      case AES -> new SHA256Digest();
      case SM4 -> new SM3Digest();
    };
  }

  Aead aead(byte[] configuredKey) {
    byte[] key = derivedFrom(configuredKey);
    return switch (this) {
      case AES -> new AesGcm(key);
      case SM4 -> new Sm4Gcm(key);
    };
  }

  /** HKDF over this family's own hash, without salt, as the configured key is random already. */
  private byte[] derivedFrom(byte[] configuredKey) {
    byte[] purpose = (PURPOSE + name()).getBytes(StandardCharsets.UTF_8);
    HKDFBytesGenerator hkdf = new HKDFBytesGenerator(digest());
    hkdf.init(new HKDFParameters(configuredKey, null, purpose));
    byte[] key = new byte[keyBytes];
    hkdf.generateBytes(key, 0, keyBytes);
    return key;
  }
}
