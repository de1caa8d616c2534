package bangfu.household.duplicates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody found who compared the two. */
@Schema(name = "DuplicateResolution", description = "What comparing the two has shown.")
record NewResolution(
    @NotNull @Schema(implementation = Outcome.class, description = "One person or two")
        Outcome outcome,
    @Schema(
            description = "Whose membership stays; with MERGED only",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
            nullable = true)
        @Nullable UUID keepMemberId,
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "Why; kept with the pair and in both histories",
            example = "同一人在两户重复登记，入户核实")
        String reason) {

  /** One person or two. */
  @Schema(name = "DuplicateOutcome", description = "DIFFERENT: two persons; MERGED: one.")
  enum Outcome {
    DIFFERENT,
    MERGED
  }
}
