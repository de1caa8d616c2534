package bangfu.inspection.visit;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as shown. */
@Schema(description = "A visit to a drawn household")
record VisitView(
    @Schema(description = "Id") UUID id,
    @Schema(description = "Id of the drawn household's item") UUID drawItemId,
    @Schema(
            description = "Household in the registry",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        UUID householdId,
    @Schema(description = "Village") DivisionCode villageCode,
    @Schema(description = "Who visited") StaffNo inspectorStaffNo,
    @Schema(description = "Day", example = "2020-05-06") LocalDate visitedOn,
    @Schema(description = "Whether somebody of the household was there", example = "true")
        boolean householdPresent,
    @Schema(description = "Whether the household has signed", example = "true") boolean signed,
    @Schema(description = "The answers") List<Answer> answers,
    @Schema(description = "Remark", nullable = true) @Nullable String note,
    @Schema(description = "What was found") List<FindingView> findings) {}
