package bangfu.household.training;

import bangfu.commons.value.DivisionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training session. */
@Schema(name = "TrainingSession", description = "A training session.")
record TrainingSessionView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20") UUID id,
    @Schema(description = "Division it was held for", example = "430511203201")
        DivisionCode divisionCode,
    TrainingKind kind,
    @Schema(description = "What was taught", example = "食用菌栽培") String topic,
    @Schema(description = "Department that held it", example = "农业农村局") String organiser,
    @Schema(description = "First day", example = "2019-05-20") LocalDate heldOn,
    @Schema(description = "How many days", example = "2") int days,
    @Schema(description = "All who came", example = "30") int attendees,
    @Schema(description = "Members of the registry among them", example = "12") long members,
    @Schema(description = "When it was recorded", example = "2026-11-26T08:00:00Z")
        Instant recordedAt) {}
