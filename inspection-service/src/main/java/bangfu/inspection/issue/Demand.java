package bangfu.inspection.issue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a finding asks of those who pay; it takes effect when the office registers the issue. */
@Schema(
    description =
        "What is asked of those who pay. It takes effect when the office registers the issue, and"
            + " ends when the issue is closed or void.")
public record Demand(
    @NotNull @Schema(description = "What is asked") Kind kind,
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(description = "Code of the programme", example = "EDU_LIVING")
        String programme) {

  /** What can be asked. */
  @Schema(description = "SUSPEND_PAYMENT: pay the person nothing of this programme for now")
  public enum Kind {
    SUSPEND_PAYMENT
  }
}
