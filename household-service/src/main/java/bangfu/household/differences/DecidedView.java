package bangfu.household.differences;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision about many did. */
@Schema(name = "DecidedDifferences", description = "What a decision about many differences did.")
record DecidedView(
    @Schema(description = "How many were decided", example = "120") int decided,
    @Schema(description = "How many households have a new revision", example = "97")
        int changedHouseholds,
    @Schema(description = "Those that were settled meanwhile and needed no decision")
        List<DifferenceId> obsolete) {}
