package bangfu.inspection.statistics;

import bangfu.commons.value.DivisionCode;
import bangfu.inspection.issue.Category;
import bangfu.inspection.issue.IssueState;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Figures of the ledger as of a day. */
@Schema(description = "Figures of the ledger, by the acts up to a day")
record IssueStatistics(
    @Schema(description = "The day", example = "2020-09-30") LocalDate asOf,
    @Schema(description = "Division, if asked for one; else all of the caller's", nullable = true)
        @Nullable DivisionCode division,
    @Schema(description = "Issues by state") List<OfState> byState,
    @Schema(description = "Issues by category, drafts without one left out")
        List<OfCategory> byCategory,
    @Schema(description = "Handed over until then", example = "140") long assigned,
    @Schema(description = "Closed and not open again", example = "130") long closed,
    @Schema(description = "Closed ÷ handed over 整改率") Rate rectification,
    @Schema(
            description =
                "Closed in time ÷ all that were closed or whose deadline has passed, each handing"
                    + " over counted by itself 按期率")
        Rate onTime,
    @Schema(description = "Ever opened again ÷ ever closed 反弹率") Rate reopened) {

  /** Issues of a state. */
  @Schema(description = "Issues of a state")
  record OfState(
      @Schema(description = "State") IssueState state,
      @Schema(description = "Issues", example = "4") long issues) {}

  /** Issues of a category. */
  @Schema(description = "Issues of a category")
  record OfCategory(
      @Schema(description = "Category") Category category,
      @Schema(description = "Issues, void ones left out", example = "12") long issues,
      @Schema(description = "Of them closed", example = "11") long closed) {}
}
