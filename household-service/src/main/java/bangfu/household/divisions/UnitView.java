package bangfu.household.divisions;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who answers for a division, from one day until another. */
@Schema(
    name = "DivisionUnit",
    description = "Who answers for a division, from one day until another.")
record UnitView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20") UUID id,
    @Schema(description = "The division", example = "430511203201") DivisionCode divisionCode,
    UnitKind kind,
    @Schema(description = "Its name", example = "教育局") String unit,
    @Schema(description = "Person in charge", nullable = true) @Nullable StaffNo staffNo,
    @Schema(description = "First day", example = "2018-01-01") LocalDate from,
    @Schema(description = "First day after it; null while it lasts", nullable = true)
        @Nullable LocalDate to) {}
