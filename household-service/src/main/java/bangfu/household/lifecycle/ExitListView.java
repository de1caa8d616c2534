package bangfu.household.lifecycle;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village's exit list and where each household stands. */
@Schema(name = "ExitList", description = "A village's exit list and where each household stands.")
record ExitListView(
    ExitListId id,
    @Schema(description = "Version, as in the ETag", example = "1") long version,
    @Schema(description = "The village", example = "430511203201") DivisionCode villageCode,
    @Schema(description = "Day it was opened", example = "2020-05-20") LocalDate openedOn,
    @Schema(description = "Its proceedings, one for each household")
        List<ProceedingSummary> proceedings) {}
