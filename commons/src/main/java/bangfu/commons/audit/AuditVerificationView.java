package bangfu.commons.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What recomputing the chain has found. */
@Schema(name = "AuditVerification", description = "What recomputing the whole chain has found.")
public record AuditVerificationView(
    @Schema(description = "Whether everything fits") boolean intact,
    @Schema(
            description = "Batches that fit, or up to and with the first that does not",
            example = "12")
        long batches,
    @Schema(description = "Entries in them", example = "3120") long entries,
    @Schema(description = "Entries that wait for their seal", example = "3") long waiting,
    @Schema(
            description =
                "Hash of the last batch. Note it elsewhere, and ask later with `batch` and `hash`:"
                    + " then a chain whose end was cut off is found too",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            nullable = true)
        @Nullable String head,
    @Schema(description = "The first that does not fit; null where all does", nullable = true)
        @Nullable AuditFault firstFault,
    @Schema(description = "When", example = "2020-09-30T02:15:30Z") Instant verifiedAt) {}
