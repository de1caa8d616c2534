package bangfu.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question of a checklist. */
@Schema(description = "One question of a checklist")
public record ChecklistItem(
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        @Schema(description = "Code, unique in the list", example = "SAFE_WATER")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "The question", example = "饮水是否安全有保障？")
        String question,
    @NotNull @Schema(description = "How it is answered") Kind kind) {

  /** How a question is answered. */
  @Schema(description = "How a question is answered")
  public enum Kind {
    YES_NO
  }
}
