package bangfu.subsidy.programmes;

import bangfu.commons.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated standard. */
@Schema(name = "Standard", description = "What a programme pays, from one day until another.")
public record StandardView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @Schema(description = "For pupils of this stage", example = "PRIMARY") SchoolStage stage,
    @Schema(description = "Amount per term", example = "500.00") Money amount,
    @Schema(description = "First day", example = "2014-01-01") LocalDate validFrom,
    @Schema(description = "First day after it", example = "2021-01-01", nullable = true)
        @Nullable LocalDate validTo,
    @Schema(description = "Document that sets it", example = "湘财教〔2020〕1号") String source,
    @Schema(description = "APPROVED: in force on its days", example = "APPROVED")
        StandardDraft.State state,
    @Schema(description = "Who drafted it", example = "dept") String draftedBy,
    @Schema(description = "Who approved it", example = "office", nullable = true)
        @Nullable String approvedBy) {

  /** As the contract names a list of standards. */
  @Schema(name = "StandardPage", description = "The standards of a programme")
  record Listing(
      @Schema(description = "Standards by stage and first day") List<StandardView> items,
      @Schema(description = "Always null: one page holds all", nullable = true)
          @Nullable String next) {}
}
