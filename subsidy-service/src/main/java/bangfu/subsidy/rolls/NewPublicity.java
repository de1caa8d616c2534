package bangfu.subsidy.rolls;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A roll was posted in the village. */
@Schema(description = "A roll was posted in the village")
record NewPublicity(
    @Schema(
            description = "The day it was posted; today where absent; not before the term begins",
            example = "2020-06-01",
            nullable = true)
        @Nullable LocalDate postedOn) {}
