package bangfu.household.lifecycle;

import bangfu.household.notices.NoticeId;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that was taken. */
@Schema(name = "TakenStep", description = "A step that was taken.")
record TakenStep(
    @Schema(description = "Place in the order", example = "4") int no,
    ActLevel level,
    @Schema(description = "Day it happened", example = "2020-05-20") LocalDate takenOn,
    @Schema(description = "Who recorded it", example = "village-cadre") String actor,
    @Schema(description = "When it was recorded") Instant recordedAt,
    @Schema(implementation = NoticeId.class, description = "The notice it posted", nullable = true)
        @Nullable NoticeId noticeId,
    @Schema(description = "The act, with votes and evidence") StepTaken act) {}
