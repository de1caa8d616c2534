package bangfu.subsidy.disbursement;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment batch. */
@Schema(name = "PaymentBatch", description = "Lines of rolls that go to the bank together.")
record BatchView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b50") UUID id,
    @Schema(description = "Number, as in the bank file", example = "PB-000001") String number,
    @Schema(description = "District", example = "430511000000") DivisionCode division,
    @Schema(description = "How far it is", example = "RELEASED") BatchState state,
    @Schema(description = "Payments that were not taken out", example = "997") int lineCount,
    @Schema(description = "Their sum", example = "540125.00") Money total,
    @Schema(description = "Lines of the rolls that could not enter") LeftOut leftOut,
    @Schema(description = "What came of the payments") Outcome outcome,
    @Schema(description = "The batch whose returned payments it takes up", nullable = true)
        @Nullable UUID reissueOf,
    @Schema(description = "Drawn up by", example = "finance") String createdBy,
    @Schema(description = "Drawn up at, UTC", example = "2020-06-12T02:00:00Z") Instant createdAt,
    @Schema(description = "Released by", example = "finance2", nullable = true)
        @Nullable String releasedBy,
    @Schema(description = "Released at, UTC", nullable = true) @Nullable Instant releasedAt,
    @Schema(
            description = "SHA-256 of the bank file; null until released",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            nullable = true)
        @Nullable String fileSha256) {

  /** What came of the payments of a batch. */
  @Schema(name = "BatchOutcome", description = "Payments by what came of them.")
  record Outcome(
      @Schema(description = "Paid", example = "985") int paid,
      @Schema(description = "Sum of the paid", example = "533625.00") Money paidTotal,
      @Schema(description = "Returned and open", example = "12") int returned,
      @Schema(description = "Returned and taken up by a later batch", example = "0") int reissued,
      @Schema(description = "Taken out before the release", example = "0") int removed) {}

  /** As the contract names a page of batches. */
  @Schema(name = "PaymentBatchPage", description = "A page of batches")
  record Listing(
      @Schema(description = "Batches, the oldest first") List<BatchView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
