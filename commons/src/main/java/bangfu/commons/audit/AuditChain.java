package bangfu.commons.audit;

import bangfu.commons.crypto.LookupHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hashes that hold the entries. With a key where somebody who has only the database could make
 * one up; anybody can recompute the others.
 */
@ApplicationScoped
class AuditChain {
  /** What the first batch follows. */
  private static final byte[] BEGINNING = new byte[32];

  private final LookupHash keyed;

  AuditChain(LookupHash keyed) {
    this.keyed = keyed;
  }

  static byte[] beginning() {
    return BEGINNING.clone();
  }

  /** Only this service can have written this entry so. */
  byte[] mac(AuditEntry entry) {
    return keyed.of("audit-entry", entry.canonical());
  }

  /** Only this service can have sealed a batch with this hash. */
  byte[] seal(byte[] hash) {
    return keyed.of("audit-batch", HexFormat.of().formatHex(hash));
  }

  /** The hash of a batch: over the one before it and the entries in their order. */
  static byte[] hash(byte[] previous, long batchNo, List<PlacedEntry> entries) {
    MessageDigest digest = sha256();
    digest.update(previous);
    digest.update(ByteBuffer.allocate(12).putLong(batchNo).putInt(entries.size()).array());
    for (PlacedEntry each : entries) {
      byte[] text = each.entry().canonical().getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(12).putLong(each.seq()).putInt(text.length).array());
      digest.update(text);
      digest.update(each.mac());
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
