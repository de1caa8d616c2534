package bangfu.household.leads;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a rule is to be used. */
@Schema(name = "NewLeadRuleSetting", description = "How a rule is to be used.")
record NewRuleSetting(
    @NotNull LeadRule code,
    @NotNull @Schema(description = "First day it holds for", example = "2027-01-01")
        LocalDate validFrom,
    @Schema(
            description = "First day it no longer holds for; open if absent",
            example = "2028-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    @NotNull LeadSeverity severity,
    @Min(1) @Max(365) @Schema(description = "Days to verify a lead, 1–365", example = "20")
        int days,
    @NotNull @Schema(description = "Whether it raises leads", example = "true") Boolean enabled,
    @NotBlank @Size(max = 500) @Schema(description = "Who says so", example = "区扶贫办〔2027〕1号")
        String source) {}
