package bangfu.household.people;

import bangfu.commons.value.CitizenId;
import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of a household who was found. */
@Schema(name = "FoundPerson", description = "A member of a household who was found.")
record FoundPerson(
    @Schema(description = "Id of the member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12")
        UUID memberId,
    @Schema(
            description = "Name",
            example = "示例某",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String name,
    @Schema(
            description = "Citizen id, masked",
            example = "430500********0028",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        CitizenId citizenId,
    @Schema(description = "Id of the household", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10")
        UUID householdId,
    @Schema(description = "Household number", example = "4305112032010001") String householdNo,
    @Schema(description = "Village of the household", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Relation to the head, see code list relation", example = "02")
        String relation,
    @Schema(description = "First day no longer in the household", nullable = true)
        @Nullable LocalDate leftOn) {}
