package bangfu.inspection.issue;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue as shown. */
@Schema(description = "An issue of the ledger")
public record IssueView(
    @Schema(description = "Id") UUID id,
    @Schema(description = "Number in the ledger", example = "LZ-2020-D-00001") String number,
    @Schema(description = "Version; its ETag", example = "3") long version,
    @Schema(description = "State") IssueState state,
    @Schema(description = "Whose finding it is") Source source,
    @Schema(description = "The paper it came with", example = "湘扶督〔2020〕5号", nullable = true)
        @Nullable String sourceDocument,
    @Schema(description = "Day it was found or handed down", example = "2020-05-06")
        LocalDate reportedOn,
    @Schema(description = "Village") DivisionCode villageCode,
    @Schema(
            description = "Household in the registry, if it concerns one",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable UUID householdId,
    @Schema(
            description = "Person in the registry, if it concerns one",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable UUID personId,
    @Schema(description = "The visit it was found on", nullable = true) @Nullable UUID visitId,
    @Schema(description = "Category; open in a draft", nullable = true) @Nullable Category category,
    @Schema(description = "Severity; open in a draft", nullable = true) @Nullable Severity severity,
    @Schema(
            description = "What is wrong",
            example = "2020年春季学期生活补助重复申报",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String description,
    @Schema(
            description = "Programme whose payments it asks to suspend",
            example = "EDU_LIVING",
            nullable = true)
        @Nullable String demandedProgramme,
    @Schema(description = "Times it was handed over; 2 after a reopening", example = "1") int round,
    @Schema(description = "Unit that puts it right", example = "马家村村委会", nullable = true)
        @Nullable String responsibleUnit,
    @Schema(description = "What is to be reached", nullable = true) @Nullable String goal,
    @Schema(description = "The written notice of this round", nullable = true)
        @Nullable NoticeView notice,
    @Schema(description = "Its deadline, once there is one", nullable = true)
        @Nullable DeadlineView deadline,
    @Schema(description = "Day of its closure", example = "2020-05-21", nullable = true)
        @Nullable LocalDate closedOn,
    @Schema(description = "Whether it was closed in time; null while open", nullable = true)
        @Nullable Boolean closedOnTime,
    @Schema(description = "The upper level's confirmation", nullable = true)
        @Nullable String upperReference,
    @Schema(description = "Why it is void", nullable = true) @Nullable VoidReason voidReason,
    @Schema(description = "Day of its last step", example = "2020-05-21") LocalDate lastActOn) {

  /** Whether it looks different from one day to the next. */
  boolean changesWithTheDay() {
    return deadline != null && deadline.light() != null;
  }
}
