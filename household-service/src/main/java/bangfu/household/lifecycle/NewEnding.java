package bangfu.household.lifecycle;

import bangfu.household.notices.EvidenceHash;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A negative step or a withdrawal, which ends a proceeding. */
@Schema(name = "NewEnding", description = "A negative step or a withdrawal ends a proceeding.")
record NewEnding(
    @NotNull Manner kind,
    @Schema(description = "Day; today if absent", example = "2020-05-20", nullable = true)
        @Nullable LocalDate endedOn,
    @NotBlank @Size(max = 500) @Schema(description = "Why", example = "票决未通过") String reason,
    @NotNull
        @Schema(
            description = "Day the applicant was told, not before the end",
            example = "2020-05-21")
        LocalDate applicantToldOn,
    @NotNull @Size(max = 20) @Schema(description = "Minutes, answers, letters: SHA-256 of each")
        List<@NotNull EvidenceHash> evidence) {

  /** How it ends; an objection that is upheld ends it by itself. */
  @Schema(
      name = "EndingManner",
      description = "NEGATIVE 未通过 by whoever's step is next, WITHDRAWN 撤回. Open list.")
  enum Manner {
    NEGATIVE,
    WITHDRAWN
  }
}
