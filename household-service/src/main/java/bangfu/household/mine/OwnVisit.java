package bangfu.household.mine;

import bangfu.household.visits.NewVisit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit that a helper made himself. */
@Schema(name = "OwnVisit", description = "A visit that the helper made himself.")
record OwnVisit(
    @NotNull @Schema(description = "Day of the visit", example = "2020-06-10") LocalDate visitedOn,
    @NotBlank @Size(max = 100) @Schema(description = "What for", example = "走访") String purpose,
    @Size(max = 500)
        @Schema(
            description = "What was seen; no numbers of documents or accounts",
            example = "情况稳定",
            nullable = true)
        @Nullable String note) {
  /** A visit of the caller, whoever that is. */
  NewVisit visit() {
    return new NewVisit(visitedOn, purpose, note, null);
  }
}
