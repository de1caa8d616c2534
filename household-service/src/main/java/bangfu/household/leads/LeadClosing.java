package bangfu.household.leads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a lead ends. */
@Schema(name = "LeadClosing", description = "How a lead ends, and why.")
record LeadClosing(
    @NotNull LeadOutcome outcome,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Why",
            example = "已返校, 学籍已补录",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String reason,
    @Schema(
            description =
                "The proceeding of monitoring of this household; with CASE and only with it",
            nullable = true)
        @Nullable UUID proceedingId,
    @Schema(
            description = "Day it was decided; today if absent",
            example = "2020-10-05",
            nullable = true)
        @Nullable LocalDate closedOn) {}
