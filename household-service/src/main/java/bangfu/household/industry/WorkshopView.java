package bangfu.household.industry;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A workshop 扶贫车间; its workers are said with the members who work there. */
@Schema(
    name = "Workshop",
    description = "A workshop 扶贫车间; its workers are said with the members who work there.")
record WorkshopView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20") UUID id,
    @Schema(description = "Village it stands in", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Its name", example = "示例扶贫车间") String name,
    @Schema(description = "Day it opened", example = "2018-06-01") LocalDate openedOn,
    @Schema(description = "First day closed", nullable = true) @Nullable LocalDate closedOn,
    @Schema(
            description = "Members of the registry who worked there in its last year on file",
            example = "6")
        long workers) {}
