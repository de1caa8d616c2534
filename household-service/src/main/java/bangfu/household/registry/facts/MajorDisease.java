package bangfu.household.registry.facts;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the diseases under special treatment. */
@Schema(name = "MajorDisease", description = "One of the diseases under special treatment.")
public record MajorDisease(
    @Schema(
            description = "Disease, see code list major-disease",
            example = "01",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String disease,
    @Schema(
            description = "Day of the diagnosis",
            example = "2019-04-01",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        LocalDate diagnosedOn,
    @Schema(
            description = "Day the treatment began",
            example = "2019-04-20",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable LocalDate treatedOn,
    @Schema(
            description = "Hospital",
            example = "示例医院",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String hospital) {}
