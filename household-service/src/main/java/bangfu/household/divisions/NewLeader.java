package bangfu.household.divisions;

import bangfu.commons.value.StaffNo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader to be linked. */
@Schema(name = "NewLeader", description = "A district leader to be linked to a division.")
record NewLeader(
    @NotNull @Schema(description = "Staff number of the leader", example = "LD-0001")
        StaffNo staffNo,
    @NotBlank
        @Size(max = 60)
        @Schema(
            description = "Name of the leader",
            example = "区级领导01",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String name,
    @NotNull
        @Schema(description = "First day of the link, not in the future", example = "2018-01-01")
        LocalDate from) {}
