package bangfu.household.visits;

import bangfu.commons.value.StaffNo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit that was made. */
@Schema(name = "NewVisit", description = "A visit that was made.")
public record NewVisit(
    @NotNull @Schema(description = "Day of the visit", example = "2020-06-10") LocalDate visitedOn,
    @NotBlank @Size(max = 100) @Schema(description = "What for", example = "走访") String purpose,
    @Size(max = 500)
        @Schema(
            description = "What was seen; no numbers of documents or accounts",
            example = "情况稳定",
            nullable = true)
        @Nullable String note,
    @Schema(description = "Who visited; the caller where absent", nullable = true)
        @Nullable StaffNo staffNo) {}
