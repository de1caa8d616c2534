package bangfu.household.leads;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sweep that was asked for. */
@Schema(name = "LeadSweep", description = "A sweep that was asked for.")
record SweepView(
    @Schema(
            description = "Tells how far it is",
            example = "/api/v1/operations/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30")
        String operation,
    @Schema(description = "Day the facts are judged for", example = "2020-09-30") LocalDate asOf) {}
