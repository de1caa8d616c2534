package bangfu.household.registry.facts;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Insurance of a member in a year, or why there is none. */
@Schema(name = "Insurance", description = "Insurance of a member in a year, or why there is none.")
public record Insurance(
    @Schema(description = "Year", example = "2020") int year,
    @Schema(
            description = "RESIDENT, EMPLOYEE, MAJOR_ILLNESS, COMMERCIAL or EXEMPT",
            example = "RESIDENT")
        String kind,
    @Schema(
            description = "ARMY, PRISON or NEWBORN",
            example = "ARMY",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String exemption) {}
