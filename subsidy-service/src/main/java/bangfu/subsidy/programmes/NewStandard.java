package bangfu.subsidy.programmes;

import bangfu.commons.value.Money;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard to be proposed. */
@Schema(description = "A standard to be proposed")
record NewStandard(
    @NotNull @Schema(description = "For pupils of this stage", example = "PRIMARY")
        SchoolStage stage,
    @NotNull @Schema(description = "Amount per term", example = "500.00") Money amount,
    @NotNull @Schema(description = "First day", example = "2021-01-01") LocalDate validFrom,
    @Schema(
            description = "First day after it; absent while no end is known",
            example = "2026-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Document that sets it", example = "湘财教〔2020〕1号")
        String source) {

  @AssertTrue
  @Schema(hidden = true)
  @com.fasterxml.jackson.annotation.JsonIgnore
  boolean isAmountPositive() {
    return amount == null || amount.isPositive();
  }

  @AssertTrue
  @Schema(hidden = true)
  @com.fasterxml.jackson.annotation.JsonIgnore
  boolean isValidToAfterValidFrom() {
    return validTo == null || validFrom == null || validTo.isAfter(validFrom);
  }
}
