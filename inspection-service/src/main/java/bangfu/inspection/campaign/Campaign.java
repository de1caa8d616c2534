package bangfu.inspection.campaign;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign. It does not change: another checklist is another campaign. */
@Schema(description = "A campaign")
public record Campaign(
    @Schema(description = "Id") UUID id,
    @Schema(description = "Name", example = "2020年脱贫质量“回头看”") String name,
    @Schema(description = "First day", example = "2020-04-01") LocalDate from,
    @Schema(description = "Last day", example = "2020-09-30") LocalDate to,
    @Schema(description = "Where") DivisionCode division,
    @Schema(description = "Version of the checklist", example = "2020-1") String checklistVersion,
    @Schema(description = "What each visit asks") List<ChecklistItem> checklist) {

  /** Whether a day belongs to it. */
  public boolean lasts(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
