package bangfu.household.lifecycle;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proceeding with every step that was taken, and what comes next. */
@Schema(
    name = "Proceeding",
    description = "A proceeding with every step that was taken, and what comes next.")
record ProceedingView(
    ProceedingId id,
    @Schema(description = "Version, as in the ETag", example = "3") long version,
    ProcedureKind kind,
    ProceedingState state,
    @Schema(
            implementation = HouseholdId.class,
            description = "The household; null where it is about the village",
            nullable = true)
        @Nullable HouseholdId householdId,
    @Schema(
            description = "Village of the household, or the village that exits",
            example = "430511203201")
        DivisionCode villageCode,
    @Schema(implementation = ExitListId.class, description = "Its exit list", nullable = true)
        @Nullable ExitListId exitListId,
    @Schema(description = "The definition that it follows") UUID definitionId,
    @Schema(description = "Day it was opened", example = "2020-04-01") LocalDate openedOn,
    @Schema(description = "Who opened it", example = "village-cadre") String openedBy,
    @Schema(
            description = "What it is about, as it was opened",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        NewProceeding about,
    @Schema(description = "The steps that were taken, in their order") List<TakenStep> steps,
    @Schema(implementation = Next.class, description = "Null when it is over", nullable = true)
        @Nullable Next next,
    @Schema(description = "Day it was over", example = "2020-05-30", nullable = true)
        @Nullable LocalDate endedOn,
    @Schema(
            implementation = Ended.class,
            description = "How it ended without its purpose; null otherwise",
            nullable = true)
        @Nullable Ended ending) {

  /** The step that is next. */
  @Schema(name = "NextStep", description = "The step that is next.")
  record Next(
      ProcedureStep step,
      @Schema(description = "Earliest day on which it can be taken", example = "2020-06-09")
          LocalDate from,
      @Schema(description = "Whether an objection has to be ruled on first") boolean objected) {}

  static ProceedingView of(Proceeding p, @Nullable Next next) {
    return new ProceedingView(
        p.id(),
        p.version(),
        p.kind(),
        p.state(),
        p.household(),
        p.village(),
        p.exitList(),
        p.definition().id(),
        p.openedOn(),
        p.openedBy(),
        p.about(),
        p.steps(),
        next,
        p.endedOn(),
        p.ending());
  }
}
