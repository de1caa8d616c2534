package bangfu.commons.crypto;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM by the JDK, whose implementation uses the processor's instructions. */
final class AesGcm implements Aead {
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";

  private final SecretKeySpec key;
  private final ThreadLocal<Cipher> ciphers;

  AesGcm(byte[] key) {
    Provider provider = preferredProvider();
    this.key = new SecretKeySpec(key, "AES");
    this.ciphers = ThreadLocal.withInitial(() -> cipher(provider));
  }

  @Override
  public byte[] seal(byte[] iv, byte[] plain, byte[] associated) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, iv, associated).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] open(byte[] iv, byte[] sealed, byte[] associated) throws AEADBadTagException {
    try {
      return cipher(Cipher.DECRYPT_MODE, iv, associated).doFinal(sealed);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, byte[] iv, byte[] associated) throws GeneralSecurityException {
    Cipher cipher = ciphers.get();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(associated);
    return cipher;
  }

  /** Finding one costs more than using it; a thread uses its own, begun anew for each value. */
  private static Cipher cipher(Provider provider) {
    try {
      return Cipher.getInstance(TRANSFORMATION, provider);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asked once: a provider that some library registers later must not take over in mid-flight. */
  private static Provider preferredProvider() {
    try {
      return Cipher.getInstance(TRANSFORMATION).getProvider();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
