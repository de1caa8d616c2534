package bangfu.subsidy.rolls;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import bangfu.subsidy.programmes.SchoolStage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What hangs on the village's board: counts and amounts, because those aided are minors. */
@Schema(
    name = "Notice",
    description =
        "What hangs on the board (公示). Pupils' aid is published as counts: no names, no schools.")
record NoticeView(
    @Schema(description = "The roll", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30") UUID rollId,
    @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @Schema(description = "Programme in Chinese", example = "义务教育生活补助") String programmeName,
    @Schema(description = "Term", example = "2020-SPRING") SchoolTerm term,
    @Schema(description = "Village", example = "430511203201") DivisionCode villageCode,
    @Schema(description = "Village by name", example = "马家村") String villageName,
    @Schema(description = "Posted on", example = "2020-06-01") LocalDate postedOn,
    @Schema(description = "Last day of the notice", example = "2020-06-08") LocalDate lastDay,
    @Schema(description = "Counts and amounts by stage") List<Group> groups,
    @Schema(description = "All pupils", example = "43") int pupils,
    @Schema(description = "All amounts", example = "23125.00") Money total) {

  /** One stage. */
  @Schema(name = "NoticeGroup", description = "The pupils of one stage.")
  record Group(
      @Schema(description = "Stage", example = "PRIMARY") SchoolStage stage,
      @Schema(description = "Each is paid", example = "500.00") Money each,
      @Schema(description = "Pupils", example = "30") int pupils,
      @Schema(description = "Together", example = "15000.00") Money total) {}
}
