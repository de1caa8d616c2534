package bangfu.household.duplicates;

import bangfu.commons.value.DivisionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pair in a list. */
@Schema(name = "DuplicateCandidateSummary", description = "Two members who may be one person.")
record CandidateSummary(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8c01") UUID id,
    @Schema(description = "Version, as in the ETag", example = "1") long version,
    CandidateState state,
    @Schema(description = "How much speaks for one person, 1–100", example = "90") int score,
    @Schema(description = "What the two have in common") List<Sign> reasons,
    @Schema(description = "The two") List<Side> members,
    @Schema(description = "When the pair was found", example = "2026-11-26T19:30:00Z")
        Instant foundAt,
    @Schema(description = "Whose membership stayed; with MERGED only", nullable = true)
        @Nullable UUID keptMemberId,
    @Schema(description = "Who decided", example = "office", nullable = true)
        @Nullable String decidedBy,
    @Schema(description = "When it was decided", nullable = true) @Nullable Instant decidedAt,
    @Schema(description = "Why it was decided so", nullable = true) @Nullable String reason) {

  /** One of the two. */
  @Schema(name = "DuplicateSide", description = "One of the two.")
  record Side(
      @Schema(description = "Id of the member") UUID memberId,
      @Schema(description = "Id of the household") UUID householdId,
      @Schema(description = "Household number", example = "4305112032010001") String householdNo,
      @Schema(description = "Village of the household", example = "430511203201")
          DivisionCode villageCode,
      @Schema(
              description = "Name",
              example = "示例某",
              extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
          String name,
      @Schema(
              description = "Birth date",
              example = "1956-08-20",
              extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
          LocalDate birthDate,
      @Schema(description = "First day no longer in the household", nullable = true)
          @Nullable LocalDate leftOn) {}
}
