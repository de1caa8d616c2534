package bangfu.subsidy.programmes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme. */
@Schema(name = "Programme", description = "Something that is paid, by whom, under which rule.")
public record ProgrammeView(
    @Schema(description = "Code", example = "EDU_LIVING") String code,
    @Schema(description = "Name in Chinese", example = "义务教育生活补助") String nameZh,
    @Schema(description = "Name in English", example = "Living subsidy in compulsory education")
        String nameEn,
    @Schema(description = "Line department that confirms it", example = "教育") String leadDepartment,
    @Schema(description = "What it is paid for", example = "TERM") String period,
    @Schema(description = "Version of the rule that judges", example = "EDU_LIVING/1")
        String ruleVersion,
    @Schema(description = "Legal basis", example = "《义务教育法》第四十四条") String legalBasis) {

  /** As the contract names a list of programmes. */
  @Schema(name = "ProgrammePage", description = "The programmes")
  record Listing(
      @Schema(description = "Programmes by code") List<ProgrammeView> items,
      @Schema(description = "Always null: one page holds all", nullable = true)
          @Nullable String next) {}
}
