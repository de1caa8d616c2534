package bangfu.commons.crypto;

import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM by Bouncy Castle's own interface, so that no security provider need be registered. */
final class Sm4Gcm implements Aead {
  private final KeyParameter key;

  Sm4Gcm(byte[] key) {
    this.key = new KeyParameter(key);
  }

  @Override
  public byte[] seal(byte[] iv, byte[] plain, byte[] associated) {
    try {
      return run(true, iv, plain, associated);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] open(byte[] iv, byte[] sealed, byte[] associated) throws AEADBadTagException {
    try {
      return run(false, iv, sealed, associated);
    } catch (InvalidCipherTextException e) {
      throw new AEADBadTagException(e.getMessage());
    }
  }

  private byte[] run(boolean encrypting, byte[] iv, byte[] input, byte[] associated)
      throws InvalidCipherTextException {
    GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
    gcm.init(encrypting, new AEADParameters(key, TAG_BITS, iv, associated));
    byte[] output = new byte[gcm.getOutputSize(input.length)];
    int written = gcm.processBytes(input, 0, input.length, output, 0);
    written += gcm.doFinal(output, written);
    return Arrays.copyOf(output, written);
  }
}
