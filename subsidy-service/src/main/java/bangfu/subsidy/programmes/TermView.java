package bangfu.subsidy.programmes;

import bangfu.commons.value.SchoolTerm;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school term. */
@Schema(name = "Term", description = "A school term and its first day.")
record TermView(
    @Schema(description = "The term", example = "2020-SPRING") SchoolTerm term,
    @Schema(description = "First day; statuses are asked for on it", example = "2020-02-17")
        LocalDate startsOn,
    @Schema(description = "Where the day is from", example = "湘教通〔2020〕1号") String source) {

  /** As the contract names a list of terms. */
  @Schema(name = "TermPage", description = "The terms")
  record Listing(
      @Schema(description = "Terms by first day") List<TermView> items,
      @Schema(description = "Always null: one page holds all", nullable = true)
          @Nullable String next) {}
}
