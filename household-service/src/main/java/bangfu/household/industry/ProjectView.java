package bangfu.household.industry;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cooperative, farm or project. */
@Schema(name = "IndustryProject", description = "A cooperative, farm or project.")
record ProjectView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20") UUID id,
    @Schema(description = "Village it stands in", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Its name", example = "马家村食用菌合作社") String name,
    ProjectKind kind,
    @Schema(description = "Day it started", example = "2017-03-01") LocalDate startedOn,
    @Schema(description = "First day no longer there", nullable = true) @Nullable LocalDate endedOn,
    @Schema(description = "Labour absorbed 吸纳劳动力", example = "15") int labour,
    @Schema(description = "Households taking part today", example = "30") long households,
    @Schema(description = "Output by year") List<Output> outputs) {}
