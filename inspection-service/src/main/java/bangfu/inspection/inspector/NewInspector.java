package bangfu.inspection.inspector;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspector to be entered. */
@Schema(description = "An inspector to be entered")
record NewInspector(
    @NotNull @Schema(description = "Staff number; one inspector each") StaffNo staffNo,
    @NotBlank
        @Size(max = 50)
        @Schema(
            description = "Name",
            example = "督查员01",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String name,
    @NotNull @Schema(description = "Where the inspector comes from") InspectorUnit unit,
    @Schema(description = "Where the inspector is at home and never inspects", nullable = true)
        @Nullable DivisionCode homeVillage,
    @NotNull
        @Schema(
            description = "Day of the training; the certificate counts from it",
            example = "2020-04-08")
        LocalDate trainedOn) {}
