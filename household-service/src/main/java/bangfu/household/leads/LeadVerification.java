package bangfu.household.leads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the village found. */
@Schema(name = "LeadVerification", description = "What the village found.")
record LeadVerification(
    @NotNull @Schema(description = "Whether it is as the lead says", example = "true")
        Boolean confirmed,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "What was found on the spot",
            example = "入户核实: 9月起未到校",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String finding,
    @Schema(
            description = "Day it was verified; today if absent",
            example = "2020-10-03",
            nullable = true)
        @Nullable LocalDate verifiedOn) {}
