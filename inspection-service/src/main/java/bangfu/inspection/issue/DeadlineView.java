package bangfu.inspection.issue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The deadline of an issue and how it stands. */
@Schema(description = "The deadline of an issue and how it stands; light and lateness while open")
public record DeadlineView(
    @Schema(description = "Day from which it counts", example = "2020-05-06") LocalDate receivedOn,
    @Schema(description = "Last day in time", example = "2020-05-21") LocalDate dueOn,
    @Schema(description = "Days of extension in it", example = "7", nullable = true)
        @Nullable Integer extendedBy,
    @Schema(
            description = "The day that light and lateness are of",
            example = "2020-05-22",
            nullable = true)
        @Nullable LocalDate asOf,
    @Schema(description = "How it stands; null once closed", nullable = true) @Nullable Light light,
    @Schema(description = "Whether it is late", example = "true") boolean overdue,
    @Schema(description = "Whether a referral is suggested: 10 days late", example = "false")
        boolean referralSuggested) {}
