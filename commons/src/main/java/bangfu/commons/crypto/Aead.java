package bangfu.commons.crypto;

import javax.crypto.AEADBadTagException;

/** Authenticated encryption under one key, with a tag of 128 bits; safe for many threads. */
interface Aead {
  int IV_BYTES = 12;
  int TAG_BITS = 128;

  /** The ciphertext with the tag after it. */
  byte[] seal(byte[] iv, byte[] plain, byte[] associated);

  byte[] open(byte[] iv, byte[] sealed, byte[] associated) throws AEADBadTagException;
}
