package bangfu.inspection.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit that was paid. */
@Schema(description = "A visit that was paid to a drawn household")
record NewVisit(
    @NotNull @Schema(description = "Id of the drawn household's item") UUID drawItemId,
    @Schema(
            description = "Day, within the campaign; today where absent",
            example = "2020-05-06",
            nullable = true)
        @Nullable LocalDate visitedOn,
    @NotNull @Schema(description = "Whether somebody of the household was there", example = "true")
        Boolean householdPresent,
    @NotNull @Schema(description = "Whether the household has signed", example = "true")
        Boolean signed,
    @NotNull @Size(max = 100) @Schema(description = "One for each question of the checklist")
        List<@Valid @NotNull Answer> answers,
    @Size(max = 1000) @Schema(description = "Remark", nullable = true) @Nullable String note) {}
