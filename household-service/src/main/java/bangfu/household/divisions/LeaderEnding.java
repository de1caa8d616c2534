package bangfu.household.divisions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a link. */
@Schema(name = "LeaderEnding", description = "The end of a leader's link to a division.")
record LeaderEnding(
    @NotNull
        @Schema(
            description = "First day on which the link no longer holds; after its first day",
            example = "2020-12-31")
        LocalDate endedOn) {}
