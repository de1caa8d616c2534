package bangfu.household.differences;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody decided about a difference. */
@Schema(
    name = "DifferenceDecision",
    description = "Whether the registry takes over what a list says.")
record NewDecision(
    @NotNull
        @Schema(description = "true: the registry takes it over; false: it stays", example = "true")
        Boolean accepted,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Why; kept in the history", example = "入户核实，残疾等级已变更")
        String reason) {}
