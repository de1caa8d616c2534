package bangfu.subsidy.rolls;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A roll. */
@Schema(name = "Roll", description = "What a run grants in one village, and who has signed it.")
record RollView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30") UUID id,
    @Schema(description = "The run it comes from", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10")
        UUID runId,
    @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @Schema(description = "Term", example = "2020-SPRING") SchoolTerm term,
    @Schema(description = "Village", example = "430511203201") DivisionCode villageCode,
    @Schema(description = "How far it is", example = "VILLAGE_PUBLIC") RollState state,
    @Schema(description = "Lines that are not stopped", example = "43") int lineCount,
    @Schema(description = "Sum of the lines that are not stopped", example = "23125.00")
        Money total,
    @Schema(description = "Who started the run", example = "dept") String draftedBy,
    @Schema(description = "Days of publicity", example = "7", nullable = true)
        @Nullable Integer publicityDays,
    @Schema(
            description = "Earliest day of the township's approval; null until posted",
            example = "2020-06-09",
            nullable = true)
        @Nullable LocalDate earliestAdvance,
    @Schema(description = "Posted in the village", nullable = true) @Nullable Signature posted,
    @Schema(description = "Approved by the township", nullable = true)
        @Nullable Signature townshipApproval,
    @Schema(description = "Approved by the department", nullable = true)
        @Nullable Signature departmentApproval,
    @Schema(description = "Approved by finance", nullable = true)
        @Nullable Signature financeApproval) {

  /** As the contract names a page of rolls. */
  @Schema(name = "RollPage", description = "A page of rolls")
  record Listing(
      @Schema(description = "Rolls, the oldest first") List<RollView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
