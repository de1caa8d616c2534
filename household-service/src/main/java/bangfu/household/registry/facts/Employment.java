package bangfu.household.registry.facts;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work of a member in a year. */
@Schema(name = "Employment", description = "Work of a member in a year.")
public record Employment(
    @Schema(description = "Year", example = "2020") int year,
    @Schema(description = "MIGRANT, LOCAL, WORKSHOP or PUBLIC_POST", example = "MIGRANT")
        String kind,
    @Schema(description = "Where, see code list work-region", example = "04") String region,
    @Schema(description = "Months of work in the year", example = "8") int months,
    @Schema(
            description = "Employer",
            example = "示例公司",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String employer,
    @Schema(description = "Workshop", nullable = true) @Nullable UUID workshopId,
    @Schema(description = "Found by recommendation", example = "false") boolean recommended) {}
