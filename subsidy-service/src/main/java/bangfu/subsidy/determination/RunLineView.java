package bangfu.subsidy.determination;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a run. */
@Schema(
    name = "DeterminationLine",
    description = "One pupil: facts, judgement, and every reason for and against.")
record RunLineView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20") UUID id,
    @Schema(description = "Place in the run's order, from 1", example = "1") int ordinal,
    @Schema(
            description = "Member of the registry",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        UUID personId,
    @Schema(
            description = "Name, masked",
            example = "王*",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String personName,
    @Schema(
            description = "Household number",
            example = "4305112032010001",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String householdNo,
    @Schema(description = "Village", example = "430511203201") DivisionCode villageCode,
    @Schema(description = "Facts used") Facts facts,
    @Schema(description = "Judgement", example = "GRANTED") Judgement.Decision decision,
    @Schema(description = "Granted for the term; 0.00 where refused", example = "500.00")
        Money amount,
    @Schema(description = "The rule that judged", example = "EDU_LIVING/1") String ruleVersion,
    @Schema(description = "Every condition of the rule, held or not") List<Reason> reasons) {

  /** The frozen facts of a line. */
  @Schema(name = "DeterminationFacts", description = "What the judgement rests on.")
  record Facts(
      @Schema(description = "Kind of household", example = "REGISTERED") String householdKind,
      @Schema(
              description = "Household's status on the first day of the term",
              example = "EXITED",
              nullable = true)
          @Nullable String statusOnTermStart,
      @Schema(description = "Stage of schooling by the registry's code", example = "03")
          String stage,
      @Schema(description = "Boards at school", example = "false") boolean boarding,
      @Schema(description = "Member since", example = "2014-01-01") LocalDate joinedOn,
      @Schema(description = "No longer a member from", nullable = true) @Nullable LocalDate leftOn,
      @Schema(description = "An earlier run granted the term", example = "false")
          boolean grantedBefore) {}

  /** As the contract names a page of lines. */
  @Schema(name = "DeterminationLinePage", description = "A page of lines")
  record Listing(
      @Schema(description = "Lines in the run's order") List<RunLineView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
