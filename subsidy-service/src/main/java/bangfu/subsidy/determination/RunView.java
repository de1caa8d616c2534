package bangfu.subsidy.determination;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import bangfu.subsidy.programmes.SchoolStage;
import bangfu.subsidy.programmes.Standards;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A determination run. */
@Schema(
    name = "DeterminationRun",
    description = "Everybody enrolled in a term, judged on facts frozen at one moment.")
record RunView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Division whose pupils are judged", example = "430511000000")
        DivisionCode division,
    @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @Schema(description = "Term", example = "2020-SPRING") SchoolTerm term,
    @Schema(description = "First day of the term, on which facts are asked", example = "2020-02-17")
        LocalDate termStartsOn,
    @Schema(description = "How far it is", example = "DONE") RunState state,
    @Schema(description = "The rule that judges", example = "EDU_LIVING/1") String ruleVersion,
    @Schema(description = "The standards of the first day, by stage")
        Map<SchoolStage, Standards.InForce> standards,
    @Schema(description = "Who started it", example = "dept") String startedBy,
    @Schema(description = "When, UTC", example = "2020-02-20T01:00:00Z") Instant startedAt,
    @Schema(description = "When it ended, UTC", nullable = true) @Nullable Instant finishedAt,
    @Schema(description = "Cursor of the registry's feed that the facts stand at", nullable = true)
        @Nullable String registryCursor,
    @Schema(
            description = "Everything that the registry recorded until then was in the facts, UTC",
            nullable = true)
        @Nullable Instant registryAsOf,
    @Schema(description = "People with an enrolment in the term", example = "999") int candidates,
    @Schema(description = "Judged so far", example = "999") int judged,
    @Schema(description = "Granted", example = "997") int granted,
    @Schema(description = "Refused", example = "2") int refused,
    @Schema(description = "Sum of what was granted", example = "540125.00") Money total,
    @Schema(
            description =
                "SHA-256 over all lines: equal facts under equal rules give equal digests",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            nullable = true)
        @Nullable String digest) {

  /** As the contract names a page of runs. */
  @Schema(name = "DeterminationRunPage", description = "A page of runs")
  record Listing(
      @Schema(description = "Runs, the oldest first") List<RunView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
