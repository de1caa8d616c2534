package bangfu.subsidy.recoveries;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment that a suspension came too late for. */
@Schema(
    name = "Recovery",
    description =
        "Paid although the inspection objects: to be reviewed. Money is only taken back by a decision"
            + " with notice and appeal, never by this list.")
record RecoveryView(
    @Schema(description = "The payment", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b60")
        UUID paymentId,
    @Schema(description = "The suspension", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b70")
        UUID suspensionId,
    @Schema(description = "Number of the issue", example = "LZ-2020-D-00017") String issueNo,
    @Schema(description = "ACTIVE or LIFTED", example = "ACTIVE") String suspensionState,
    @Schema(
            description = "Whom the money was for",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        UUID personId,
    @Schema(description = "Village", example = "430511203201") DivisionCode villageCode,
    @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @Schema(description = "Term", example = "2020-SPRING") SchoolTerm term,
    @Schema(description = "Paid", example = "500.00") Money amount,
    @Schema(description = "Paid on", example = "2020-06-10") LocalDate paidOn,
    @Schema(description = "Always TO_REVIEW in this scope", example = "TO_REVIEW") State state) {

  /** What became of it. */
  enum State {
    TO_REVIEW
  }

  /** As the contract names a page of recoveries. */
  @Schema(name = "RecoveryPage", description = "A page of recoveries")
  record Listing(
      @Schema(description = "Recoveries") List<RecoveryView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
