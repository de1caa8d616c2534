package bangfu.household.registry;

import bangfu.commons.value.StaffNo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who helps a household 联户帮扶干部. */
@Schema(
    name = "HouseholdHelper",
    description = "Who helps a household, from one day until another.")
public record HelperView(
    StaffNo staffNo,
    @Schema(description = "First day", example = "2014-03-01") LocalDate from,
    @Schema(description = "First day after it; null while it lasts", nullable = true)
        @Nullable LocalDate to) {}
