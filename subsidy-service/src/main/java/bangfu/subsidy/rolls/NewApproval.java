package bangfu.subsidy.rolls;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An office approved a roll. */
@Schema(description = "An office approved a roll")
record NewApproval(
    @Schema(
            description = "The day of the decision; today where absent; not before the step before",
            example = "2020-06-09",
            nullable = true)
        @Nullable LocalDate decidedOn) {}
