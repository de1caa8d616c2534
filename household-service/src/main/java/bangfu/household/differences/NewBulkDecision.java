package bangfu.household.differences;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same decision about many differences. */
@Schema(name = "DifferenceDecisions", description = "The same decision about many differences.")
record NewBulkDecision(
    @NotEmpty @Size(max = 500) @Schema(description = "Which, at most 500; all are decided or none")
        List<@NotNull DifferenceId> ids,
    @NotNull
        @Schema(
            description = "true: the registry takes them over; false: it stays",
            example = "false")
        Boolean accepted,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Why; kept in the history", example = "名单滞后一个月")
        String reason) {}
