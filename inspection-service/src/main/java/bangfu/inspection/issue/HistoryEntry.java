package bangfu.inspection.issue;

import bangfu.commons.value.StaffNo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of an issue. */
@Schema(description = "One step of an issue")
record HistoryEntry(
    @Schema(description = "Version of the issue after it", example = "3") long version,
    @Schema(description = "What was done") Command command,
    @Schema(description = "State before; null of the draft", nullable = true)
        @Nullable IssueState fromState,
    @Schema(description = "State after") IssueState toState,
    @Schema(description = "Day of the act", example = "2020-05-06") LocalDate actedOn,
    @Schema(description = "Who did it", example = "office") String actor,
    @Schema(description = "Staff number, of those who have one", nullable = true)
        @Nullable StaffNo staffNo,
    @Schema(description = "What was said", nullable = true) @Nullable String note,
    @Schema(description = "Documents that came with it") List<Evidence> evidence,
    @Schema(description = "When it was recorded, UTC") Instant recordedAt) {}
