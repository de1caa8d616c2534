package bangfu.household.divisions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something of a division ended: what it has, what works there, who answers for it. */
@Schema(name = "Ending", description = "When something ended.")
public record Ending(
    @NotNull
        @Schema(
            description = "First day on which it is over; after its first day",
            example = "2020-12-31")
        LocalDate endedOn) {}
