package bangfu.household.differences;

import bangfu.commons.value.DivisionCode;
import bangfu.household.lists.ListSource;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A difference between a list and the registry. */
@Schema(name = "Difference", description = "What a list says otherwise than the registry.")
record DifferenceView(
    DifferenceId id,
    @Schema(description = "Version, as in the ETag", example = "1") long version,
    DifferenceKind kind,
    ListSource source,
    @Schema(
            description = "Month, year or term that the list is of, as it was handed in",
            example = "2020-09",
            nullable = true)
        @Nullable String period,
    @Schema(description = "The import that brought it last") UUID importId,
    @Schema(
            description = "Village of the household; of an unknown person the importer's division",
            example = "430511203201")
        DivisionCode divisionCode,
    @Schema(description = "The household; null of an unknown person", nullable = true)
        @Nullable UUID householdId,
    @Schema(description = "Household number", example = "4305112032010001", nullable = true)
        @Nullable String householdNo,
    @Schema(description = "The member, where it is about one", nullable = true)
        @Nullable UUID memberId,
    @Schema(
            description = "Name of the member",
            example = "示例某",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String memberName,
    @Schema(
            description = "Citizen id of somebody who is no member, masked",
            example = "430500********0028",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String citizenId,
    @Schema(
            description =
                "JSON pointer from the member on, of housing and newcomers from the household on;"
                    + " elements of lists are named by their year, term, day or code",
            example = "/disabilityCard/grade")
        String field,
    @Schema(
            type = SchemaType.OBJECT,
            description = "What the registry says; null where nothing",
            example = "2",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Object registryValue,
    @Schema(
            type = SchemaType.OBJECT,
            description = "What the list says; null where nothing",
            example = "1",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Object listValue,
    DifferenceState state,
    @Schema(description = "Who handed in the list; decides nothing of it", example = "dept")
        String raisedBy,
    @Schema(description = "When it was found", example = "2026-11-26T08:00:07Z") Instant raisedAt,
    @Schema(description = "Who decided", example = "office", nullable = true)
        @Nullable String decidedBy,
    @Schema(description = "When it was decided", nullable = true) @Nullable Instant decidedAt,
    @Schema(description = "Why it was decided so", nullable = true) @Nullable String reason) {}
