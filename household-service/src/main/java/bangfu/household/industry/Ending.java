package bangfu.household.industry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something ended. */
@Schema(name = "IndustryEnding", description = "When something ended.")
record Ending(
    @NotNull @Schema(description = "First day no longer there", example = "2020-12-31")
        LocalDate endedOn) {}
