package bangfu.household.leads;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import bangfu.household.safeguards.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A lead. */
@Schema(name = "Lead", description = "What a rule found, and what became of it.")
record LeadView(
    LeadId id,
    @Schema(description = "Version; the ETag", example = "1") long version,
    LeadRule rule,
    LeadKind kind,
    LeadSeverity severity,
    HouseholdId householdId,
    @Schema(description = "The member it is about; null for the household", nullable = true)
        @Nullable UUID memberId,
    @Schema(description = "Village", example = "430511203201") DivisionCode villageCode,
    @Schema(description = "The facts that raised it") List<Reason> reasons,
    @Schema(description = "Day it was raised", example = "2020-09-30") LocalDate raisedOn,
    @Schema(description = "Last day to verify it", example = "2020-10-07") LocalDate dueOn,
    LeadState state,
    @Schema(description = "Not verified, and the last day is over", example = "false")
        boolean overdue,
    @Schema(
            description = "Since when the rule no longer holds; null while it does",
            nullable = true)
        @Nullable LocalDate causeGoneOn,
    @Schema(description = "What the village found; null before", nullable = true)
        @Nullable Verified verification,
    @Schema(description = "How it ended; null before", nullable = true) @Nullable Closed closing) {

  /** What was found, when and by whom. */
  @Schema(name = "LeadVerified", description = "What was found, when and by whom.")
  record Verified(
      @Schema(description = "Whether it is as the lead says", example = "true") boolean confirmed,
      @Schema(
              description = "What was found",
              example = "入户核实: 9月起未到校",
              extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
          String finding,
      @Schema(description = "Day", example = "2020-10-03") LocalDate verifiedOn,
      @Schema(description = "By whom", example = "village") String verifiedBy) {}

  /** How it ended, when and by whom. */
  @Schema(name = "LeadClosed", description = "How it ended, when and by whom.")
  record Closed(
      @Schema(
              description = "Why",
              example = "已返校, 学籍已补录",
              extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
          String reason,
      @Schema(description = "Kind of the proceeding", example = "MONITORING", nullable = true)
          @Nullable String proceedingKind,
      @Schema(description = "The proceeding of a case", nullable = true)
          @Nullable UUID proceedingId,
      @Schema(description = "Day", example = "2020-10-05") LocalDate closedOn,
      @Schema(description = "By whom", example = "town") String closedBy) {}
}
