package bangfu.household.industry;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A workshop 扶贫车间 to be entered. */
@Schema(name = "NewWorkshop", description = "A workshop 扶贫车间 to be entered.")
record NewWorkshop(
    @NotNull @Schema(description = "Village it stands in", example = "430511203201")
        DivisionCode villageCode,
    @NotBlank @Size(max = 100) @Schema(description = "Its name", example = "示例扶贫车间") String name,
    @NotNull @Schema(description = "Day it opened", example = "2018-06-01") LocalDate openedOn) {}
