package bangfu.inspection.suspension;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suspension as shown, and as the feed tells it to those who pay. */
@Schema(description = "Payments of a programme to a person, suspended while an issue stands")
record SuspensionView(
    @Schema(description = "Id") UUID id,
    @Schema(description = "Id of the issue") UUID issueId,
    @Schema(description = "Number of the issue", example = "LZ-2020-D-00001") String issueNo,
    @Schema(
            description = "Person in the registry",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        UUID personId,
    @Schema(description = "Village of the issue") DivisionCode villageCode,
    @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @Schema(description = "Whether payments are to be held back") SuspensionState state,
    @Schema(description = "Day from which", example = "2020-05-07") LocalDate demandedOn,
    @Schema(description = "Day on which it was lifted", example = "2020-05-21", nullable = true)
        @Nullable LocalDate liftedOn,
    @Schema(description = "Category of the issue", example = "EDUCATION") String reason) {}
