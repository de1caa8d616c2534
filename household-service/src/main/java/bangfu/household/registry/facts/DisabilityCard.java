package bangfu.household.registry.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Disability card of a member, its number masked. */
@Schema(name = "DisabilityCard", description = "Disability card of a member, its number masked.")
public record DisabilityCard(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b18") UUID id,
    @Schema(
            description = "Number, masked",
            example = "430500********0028**",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String cardNo,
    @Schema(
            description = "Type, see code list disability-type",
            example = "4",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String type,
    @Schema(
            description = "Grade, 1 the heaviest",
            example = "2",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String grade,
    @Schema(description = "Day of issue", example = "2015-05-01", nullable = true)
        @Nullable LocalDate issuedOn,
    @Schema(description = "First day no longer valid", example = "2025-05-01", nullable = true)
        @Nullable LocalDate expiresOn) {}
