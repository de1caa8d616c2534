package bangfu.inspection.inspector;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspector as shown. */
@Schema(description = "An inspector")
record InspectorView(
    @Schema(description = "Id") UUID id,
    @Schema(description = "Staff number") StaffNo staffNo,
    @Schema(
            description = "Name",
            example = "督查员01",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String name,
    @Schema(description = "Where the inspector comes from") InspectorUnit unit,
    @Schema(description = "Where the inspector is at home", nullable = true)
        @Nullable DivisionCode homeVillage,
    @Schema(description = "Day of the training", example = "2020-04-08") LocalDate trainedOn,
    @Schema(description = "First day without a valid certificate", example = "2021-04-08")
        LocalDate certificateUntil,
    @Schema(description = "District whose office entered the inspector") DivisionCode division) {}
