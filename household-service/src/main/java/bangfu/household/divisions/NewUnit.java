package bangfu.household.divisions;

import bangfu.commons.value.StaffNo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A department, resident team or committee that answers for a division. */
@Schema(
    name = "NewDivisionUnit",
    description = "A department, resident team or committee that answers for a division.")
record NewUnit(
    @NotNull UnitKind kind,
    @NotBlank @Size(max = 100) @Schema(description = "Its name", example = "教育局") String unit,
    @Schema(description = "Person in charge", nullable = true) @Nullable StaffNo staffNo,
    @NotNull @Schema(description = "First day", example = "2018-01-01") LocalDate from) {}
