package bangfu.household.leads;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sweep to be made. */
@Schema(name = "NewLeadSweep", description = "A sweep to be made.")
record NewSweep(
    @Schema(
            description = "Day the facts are judged for; today if absent",
            example = "2020-09-30",
            nullable = true)
        @Nullable LocalDate asOf) {}
