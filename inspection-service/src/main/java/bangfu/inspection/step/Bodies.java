package bangfu.inspection.step;

import bangfu.commons.value.StaffNo;
import bangfu.inspection.issue.Category;
import bangfu.inspection.issue.Evidence;
import bangfu.inspection.issue.Severity;
import bangfu.inspection.issue.VoidReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What each step wants to be told. A day that is not given is today. */
final class Bodies {
  private Bodies() {}

  /** Into the ledger. */
  @Schema(description = "What the draft left open; the day is today where absent")
  record Registration(
      @Schema(description = "Day", example = "2020-05-06", nullable = true)
          @Nullable LocalDate registeredOn,
      @Schema(description = "Category, if it is another or was open", nullable = true)
          @Nullable Category category,
      @Schema(description = "Severity, if it is another or was open", nullable = true)
          @Nullable Severity severity) {}

  /** Out of the ledger. */
  @Schema(description = "Why the issue is none")
  record Voiding(
      @Schema(description = "Day", example = "2020-05-06", nullable = true)
          @Nullable LocalDate voidedOn,
      @NotNull @Schema(description = "Why") VoidReason reason,
      @NotBlank @Size(max = 500) @Schema(description = "In words", example = "经核实，补助已按标准发放")
          String explanation) {}

  /** To whom, by written notice. */
  @Schema(description = "Who puts it right; a written notice goes to the village's linked leader")
  record Assignment(
      @Schema(description = "Day of the notice", example = "2020-05-06", nullable = true)
          @Nullable LocalDate notifiedOn,
      @NotBlank
          @Size(max = 100)
          @Schema(description = "Unit that puts it right", example = "马家村村委会")
          String responsibleUnit,
      @NotBlank
          @Size(max = 500)
          @Schema(description = "What is to be reached", example = "补助发放对象与学籍一致")
          String goal,
      @Schema(
              description = "Which leader, where several are linked; else the one linked longest",
              nullable = true)
          @Nullable StaffNo leaderStaffNo) {}

  /** The leader has the notice. */
  @Schema(description = "The leader has the notice; the deadline counts from this day")
  record Acknowledgement(
      @Schema(description = "Day of receipt", example = "2020-05-06", nullable = true)
          @Nullable LocalDate receivedOn) {}

  /** More time. */
  @Schema(description = "More time, once, at most half of the time given")
  record Extension(
      @Schema(description = "Day", example = "2020-05-15", nullable = true)
          @Nullable LocalDate decidedOn,
      @NotNull @Min(1) @Max(366) @Schema(description = "Days more", example = "7") Integer days,
      @NotBlank @Size(max = 500) @Schema(description = "Why", example = "连续降雨，道路施工受阻")
          String reason) {}

  /** A measure. */
  @Schema(description = "A measure, or of a long-term issue the monthly report")
  record Rectification(
      @Schema(description = "Day", example = "2020-05-12", nullable = true)
          @Nullable LocalDate doneOn,
      @NotBlank @Size(max = 1000) @Schema(description = "What was done", example = "已核对学籍并更正名单")
          String measure) {}

  /** The leader on site. */
  @Schema(description = "The linked leader was on site")
  record LeaderVisit(
      @Schema(description = "Day", example = "2020-05-13", nullable = true)
          @Nullable LocalDate visitedOn,
      @NotBlank
          @Size(max = 1000)
          @Schema(description = "What he saw and asked for", example = "到村督促，整改到位")
          String summary) {}

  /** Put right, say those who did it. */
  @Schema(description = "It is put right: with documents of the place before and after")
  record Submission(
      @Schema(description = "Day", example = "2020-05-15", nullable = true)
          @Nullable LocalDate submittedOn,
      @NotBlank @Size(max = 1000) @Schema(description = "What was reached", example = "名单已更正")
          String summary,
      @NotNull @Schema(description = "Whether the household has confirmed it", example = "true")
          Boolean householdConfirmed,
      @NotEmpty @Size(max = 50) @Schema(description = "At least one BEFORE and one AFTER")
          List<@Valid @NotNull Evidence> evidence) {}

  /** The township has looked. */
  @Schema(description = "The township has checked it and lets it pass")
  record TownshipCheck(
      @Schema(description = "Day", example = "2020-05-18", nullable = true)
          @Nullable LocalDate checkedOn,
      @NotBlank @Size(max = 1000) @Schema(description = "What was seen", example = "实地核查，整改属实")
          String finding) {}

  /** Not good enough. */
  @Schema(description = "It is not put right; the deadline stays")
  record Return(
      @Schema(description = "Day", example = "2020-05-18", nullable = true)
          @Nullable LocalDate returnedOn,
      @NotBlank @Size(max = 1000) @Schema(description = "Why", example = "缺少整改后照片")
          String reason) {}

  /** Closed. */
  @Schema(description = "The end: checked on site by an inspector who took no part in it")
  record Closure(
      @Schema(description = "Day", example = "2020-05-21", nullable = true)
          @Nullable LocalDate closedOn,
      @NotNull @Schema(description = "Inspector who was on site") StaffNo siteInspectorStaffNo,
      @NotNull
          @Schema(description = "Day on which he was, since the submission", example = "2020-05-20")
          LocalDate siteCheckedOn,
      @Size(max = 100)
          @Schema(
              description = "Confirmation of province or city; needed for their findings",
              example = "湘扶督销〔2020〕12号",
              nullable = true)
          @Nullable String upperReference,
      @Size(max = 1000) @Schema(description = "In words", nullable = true)
          @Nullable String remark) {}

  /** Found again. */
  @Schema(description = "It was found again; a new written notice goes out")
  record Reopening(
      @Schema(description = "Day", example = "2020-09-01", nullable = true)
          @Nullable LocalDate reopenedOn,
      @NotBlank @Size(max = 1000) @Schema(description = "What was found", example = "秋季学期再次重复申报")
          String reason,
      @Schema(
              description = "Which leader, where several are linked; else the one linked longest",
              nullable = true)
          @Nullable StaffNo leaderStaffNo) {}
}
