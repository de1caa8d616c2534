package bangfu.household.registry.facts;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Land of a household in mu. */
@Schema(name = "Land", description = "Land of a household in mu.")
public record Land(
    @Schema(description = "Arable land", example = "2.5", nullable = true)
        @Nullable BigDecimal arableMu,
    @Schema(description = "Forest", example = "0", nullable = true) @Nullable BigDecimal forestMu,
    @Schema(description = "Water", example = "0", nullable = true) @Nullable BigDecimal waterMu,
    @Schema(description = "Orchard", example = "0", nullable = true)
        @Nullable BigDecimal orchardMu) {}
