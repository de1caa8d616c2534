package bangfu.commons.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, batch by batch, up to the first thing that does not fit. */
final class ChainWalk {
  private final AuditChain chain;
  private final @Nullable KnownHead known;
  private byte[] hash = AuditChain.beginning();
  private long batches = 0;
  private long entries = 0;
  private @Nullable AuditFault fault;

  ChainWalk(AuditChain chain, @Nullable KnownHead known) {
    this.chain = chain;
    this.known = known;
  }

  /**
   * Something outside every batch.
   *
   * @param gone whether the entry or its batch is missing; otherwise the entry has no place
   */
  record Stray(@Nullable UUID id, boolean gone) {}

  boolean isIntact() {
    return fault == null;
  }

  void batch(AuditVerification.Batch batch, List<AuditVerification.Place> places) {
    if (fault != null) {
      return;
    }
    if (batch.number() != batches + 1) {
      fault = AuditFault.of(AuditFault.Code.BATCH_MISSING, batches + 1, null);
      return;
    }
    List<PlacedEntry> found = found(batch, places);
    if (fault == null) {
      fault = faultOf(batch, found).orElse(null);
    }
    hash = batch.hash();
    batches = batch.number();
    entries += found.size();
  }

  private List<PlacedEntry> found(
      AuditVerification.Batch batch, List<AuditVerification.Place> places) {
    List<PlacedEntry> found = new ArrayList<>();
    for (AuditVerification.Place place : places) {
      PlacedEntry stored = place.stored();
      Optional<AuditFault.Code> wrong =
          stored == null ? Optional.of(AuditFault.Code.ENTRY_MISSING) : wrong(stored, place.id());
      if (wrong.isPresent()) {
        fault = AuditFault.of(wrong.get(), batch.number(), place.id());
        return found;
      }
      found.add(java.util.Objects.requireNonNull(stored));
    }
    return found;
  }

  private Optional<AuditFault.Code> wrong(PlacedEntry stored, UUID expected) {
    if (!Arrays.equals(chain.mac(stored.entry()), stored.mac())) {
      return Optional.of(AuditFault.Code.ENTRY_CHANGED);
    }
    return stored.entry().id().equals(expected)
        ? Optional.empty()
        : Optional.of(AuditFault.Code.ENTRY_REORDERED);
  }

  private Optional<AuditFault> faultOf(AuditVerification.Batch batch, List<PlacedEntry> found) {
    AuditFault.Code code = null;
    if (found.size() != batch.entries()) {
      code =
          found.size() < batch.entries()
              ? AuditFault.Code.ENTRY_MISSING
              : AuditFault.Code.ENTRY_ADDED;
    } else if (!found.get(0).entry().id().equals(batch.firstId())
        || !found.get(found.size() - 1).entry().id().equals(batch.lastId())) {
      code = AuditFault.Code.ENTRY_REORDERED;
    } else if (!isWhole(batch, found)) {
      code = AuditFault.Code.BATCH_CHANGED;
    }
    return Optional.ofNullable(code).map(c -> AuditFault.of(c, batch.number(), null));
  }

  /** Follows the batch before it, holds these entries in this order, and was sealed by us. */
  private boolean isWhole(AuditVerification.Batch batch, List<PlacedEntry> found) {
    byte[] expected = AuditChain.hash(hash, batch.number(), found);
    boolean noted =
        known == null
            || known.batchNo() != batch.number()
            || known.hash().equalsIgnoreCase(hex(batch.hash()));
    return noted
        && Arrays.equals(batch.previous(), hash)
        && Arrays.equals(batch.hash(), expected)
        && Arrays.equals(batch.seal(), chain.seal(batch.hash()));
  }

  /** After the last batch: what was noted is there, nothing lies outside, what waits is ours. */
  void end(List<PlacedEntry> waiting, Optional<Stray> stray) {
    if (fault != null) {
      return;
    }
    if (known != null && known.batchNo() > batches) {
      fault = AuditFault.of(AuditFault.Code.BATCH_MISSING, batches + 1, null);
    } else if (stray.isPresent()) {
      fault =
          AuditFault.of(
              stray.get().gone() ? AuditFault.Code.ENTRY_MISSING : AuditFault.Code.ENTRY_UNSEALED,
              null,
              stray.get().id());
    } else {
      waiting.stream()
          .filter(e -> !Arrays.equals(chain.mac(e.entry()), e.mac()))
          .findFirst()
          .ifPresent(
              e -> fault = AuditFault.of(AuditFault.Code.ENTRY_CHANGED, null, e.entry().id()));
    }
  }

  AuditVerificationView result(int waiting, Instant at) {
    return new AuditVerificationView(
        fault == null, batches, entries, waiting, batches == 0 ? null : hex(hash), fault, at);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
