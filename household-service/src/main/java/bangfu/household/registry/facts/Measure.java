package bangfu.household.registry.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done about a risk. */
@Schema(name = "Measure", description = "What was done about a risk.")
public record Measure(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b17") UUID id,
    @Schema(description = "Risk it answers, see code list monitoring-risk", example = "02")
        String risk,
    @Schema(description = "What was done", example = "临时救助") String description,
    @Schema(description = "First day", example = "2020-07-01") LocalDate takenOn,
    @Schema(description = "Last day", example = "2020-12-31", nullable = true)
        @Nullable LocalDate finishedOn) {}
