package bangfu.commons.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The first thing in the chain that does not fit. */
@Schema(name = "AuditFault", description = "The first thing in the chain that does not fit.")
public record AuditFault(
    Code code,
    @Schema(description = "In which batch; null where in none", example = "12", nullable = true)
        @Nullable Long batchNo,
    @Schema(
            description = "Which entry; null where it cannot be told",
            example = "0b0f7a52-5b7e-4f3e-9f0e-6c1f2f8f4a11",
            nullable = true)
        @Nullable UUID entryId) {

  /** What is wrong. */
  @Schema(name = "AuditFaultCode", description = "What is wrong; open list.")
  public enum Code {
    ENTRY_CHANGED,
    ENTRY_MISSING,
    ENTRY_REORDERED,
    ENTRY_ADDED,
    ENTRY_UNSEALED,
    BATCH_CHANGED,
    BATCH_MISSING
  }

  static AuditFault of(Code code, @Nullable Long batchNo, @Nullable UUID entryId) {
    return new AuditFault(code, batchNo, entryId);
  }
}
