package bangfu.subsidy.suspensions;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suspension, as the inspection demanded it. */
@Schema(name = "Suspension", description = "Payments that wait because of a finding.")
record SuspensionView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Issue of the ledger", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11")
        UUID issueId,
    @Schema(description = "Number of the issue", example = "LZ-2020-D-00017") String issueNo,
    @Schema(description = "Whose payments", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12")
        UUID personId,
    @Schema(description = "Village of the person", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @Schema(description = "ACTIVE: payments wait", example = "ACTIVE") SuspensionState state,
    @Schema(description = "Demanded on", example = "2020-06-12") LocalDate demandedOn,
    @Schema(description = "Lifted on; null while active", example = "2020-07-01", nullable = true)
        @Nullable LocalDate liftedOn,
    @Schema(description = "Why, in the inspector's words", example = "学籍与实际就读不符") String reason) {

  /** As the contract names a page of suspensions. */
  @Schema(name = "SuspensionPage", description = "A page of suspensions")
  record Listing(
      @Schema(description = "Suspensions, the oldest first") java.util.List<SuspensionView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
