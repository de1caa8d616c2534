package bangfu.household.training;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A training session that was held. */
@Schema(name = "NewTrainingSession", description = "A training session that was held.")
record NewTrainingSession(
    @NotNull
        @Schema(
            description = "Village, township or district it was held for",
            example = "430511203201")
        DivisionCode divisionCode,
    @NotNull TrainingKind kind,
    @NotBlank @Size(max = 100) @Schema(description = "What was taught", example = "食用菌栽培")
        String topic,
    @NotBlank @Size(max = 100) @Schema(description = "Department that held it", example = "农业农村局")
        String organiser,
    @NotNull @Schema(description = "First day", example = "2019-05-20") LocalDate heldOn,
    @NotNull @Min(1) @Max(365) @Schema(description = "How many days", example = "2") Integer days,
    @NotNull @Min(0) @Max(100000) @Schema(description = "All who came", example = "30")
        Integer attendees,
    @Size(max = 2000)
        @Schema(description = "Members of registered households among them", nullable = true)
        @Nullable List<@NotNull UUID> memberIds) {}
