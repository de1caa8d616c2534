package bangfu.subsidy.rolls;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who took a step, on which day it happened, and when it was recorded. */
@Schema(description = "Who took a step, on which day, and when that was recorded.")
public record Signature(
    @Schema(description = "The day it happened", example = "2020-06-09") LocalDate on,
    @Schema(description = "Who", example = "town203") String by,
    @Schema(description = "When it was recorded, UTC", example = "2020-06-09T02:11:00Z")
        Instant at) {}
