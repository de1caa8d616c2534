package bangfu.household.notices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a day is taken out again. */
@Schema(name = "OfficeDayEnding", description = "Why a day is taken out again.")
record OfficeDayEnding(
    @NotBlank @Size(max = 500) @Schema(description = "Why", example = "录入有误") String reason) {}
