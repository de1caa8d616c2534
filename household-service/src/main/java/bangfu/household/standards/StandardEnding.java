package bangfu.household.standards;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an open standard. */
@Schema(name = "StandardEnding", description = "The end of an open standard.")
record StandardEnding(
    @NotNull
        @Schema(
            description = "First day it no longer holds for; may lie ahead",
            example = "2028-01-01")
        LocalDate endedOn) {}
