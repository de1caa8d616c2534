package bangfu.inspection.draw;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A drawn household and who visits it. */
@Schema(description = "A drawn household and who visits it")
record DrawItem(
    @Schema(description = "Id") UUID id,
    @Schema(description = "Id of the draw") UUID drawId,
    @Schema(description = "Number in the draw, from 1", example = "17") int place,
    @Schema(
            description = "Id of the household in the registry",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        UUID householdId,
    @Schema(
            description = "Number of the household; null where it has left the registry's copy",
            example = "4305112032010001",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String householdNo,
    @Schema(description = "Village at the time of the draw") DivisionCode villageCode,
    @Schema(description = "Stratum at the time of the draw") Stratum stratum,
    @Schema(description = "Who visits it") StaffNo inspectorStaffNo,
    @Schema(description = "Its visit, once there is one", nullable = true)
        @Nullable UUID visitId) {}
