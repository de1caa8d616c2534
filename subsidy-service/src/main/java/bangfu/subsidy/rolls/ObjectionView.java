package bangfu.subsidy.rolls;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection. */
@Schema(name = "Objection", description = "An objection to one line, and what was decided.")
record ObjectionView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b40") UUID id,
    @Schema(description = "The roll", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30") UUID rollId,
    @Schema(description = "The line", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b31") UUID lineId,
    @Schema(description = "Raised on", example = "2020-06-03") LocalDate raisedOn,
    @Schema(description = "Recorded by", example = "village") String raisedBy,
    @Schema(
            description = "What is objected",
            example = "该学生已转学",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String text,
    @Schema(description = "Open, or how it was decided", example = "OPEN") Objection.State state,
    @Schema(description = "Decided on", example = "2020-06-05", nullable = true)
        @Nullable LocalDate decidedOn,
    @Schema(description = "Decided by", example = "town203", nullable = true)
        @Nullable String decidedBy,
    @Schema(description = "Why", example = "学籍系统显示2020年1月已转出", nullable = true)
        @Nullable String reason) {

  /** As the contract names the objections of a roll. */
  @Schema(name = "ObjectionPage", description = "The objections to a roll")
  record Listing(
      @Schema(description = "Objections, the oldest first") List<ObjectionView> items,
      @Schema(description = "Always null: one page holds all", nullable = true)
          @Nullable String next) {}
}
