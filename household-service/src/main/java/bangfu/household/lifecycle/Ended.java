package bangfu.household.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a proceeding ended without its purpose. */
@Schema(name = "ProceedingEnding", description = "How a proceeding ended without its purpose.")
record Ended(
    EndingKind kind,
    @Schema(description = "Day", example = "2020-05-20") LocalDate endedOn,
    @Schema(description = "Why", example = "票决未通过") String reason,
    @Schema(description = "Day the applicant was told", example = "2020-05-21")
        LocalDate applicantToldOn,
    @Schema(description = "SHA-256 of each piece of evidence") List<String> evidence,
    @Schema(description = "Who recorded it", example = "village-cadre") String actor) {}
