package bangfu.subsidy.rolls;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.subsidy.programmes.SchoolStage;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a roll. */
@Schema(name = "RollLine", description = "What one person is granted for one term.")
record RollLineView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b31") UUID id,
    @Schema(description = "The judgement", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20")
        UUID determinationLineId,
    @Schema(
            description = "Member of the registry",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        UUID personId,
    @Schema(
            description = "Name; masked for those who do not handle the roll",
            example = "王小明",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String personName,
    @Schema(
            description = "Household number",
            example = "4305112032010001",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String householdNo,
    @Schema(description = "Village", example = "430511203201") DivisionCode villageCode,
    @Schema(description = "Stage", example = "PRIMARY") SchoolStage stage,
    @Schema(description = "Granted for the term", example = "500.00") Money amount,
    @Schema(description = "HELD by an objection, STOPPED by an upheld one", example = "NONE")
        Hold hold,
    @Schema(description = "Whether the inspection has suspended it", example = "false")
        boolean suspended,
    @Schema(description = "Why it was stopped", nullable = true) @Nullable String stopReason,
    @Schema(
            description = "Its latest payment's state; null while in no batch",
            example = "PAID",
            nullable = true)
        @Nullable String payment) {

  /** Whether a line waits. */
  enum Hold {
    NONE,
    HELD,
    STOPPED
  }

  /** As the contract names a page of lines. */
  @Schema(name = "RollLinePage", description = "A page of lines")
  record Listing(
      @Schema(description = "Lines of the roll") List<RollLineView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
