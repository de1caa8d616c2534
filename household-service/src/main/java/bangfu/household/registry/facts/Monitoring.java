package bangfu.household.registry.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time under monitoring against falling back into poverty. */
@Schema(
    name = "Monitoring",
    description = "A time under monitoring against falling back into poverty.")
public record Monitoring(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b16") UUID id,
    @Schema(description = "UNSTABLE, MARGINAL or SUDDEN", example = "UNSTABLE") String kind,
    @Schema(
            description = "Risks, one to five, see code list monitoring-risk",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        List<String> risks,
    @Schema(description = "Kind of natural disaster", nullable = true) @Nullable String disaster,
    @Schema(description = "Day of identification", example = "2020-06-15") LocalDate identifiedOn,
    @Schema(
            description = "Day the risk was found eliminated",
            example = "2021-01-15",
            nullable = true)
        @Nullable LocalDate eliminatedOn,
    @Schema(description = "BY_HELP or NATURAL", example = "BY_HELP", nullable = true)
        @Nullable String elimination) {}
