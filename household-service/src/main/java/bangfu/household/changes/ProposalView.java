package bangfu.household.changes;

import bangfu.commons.value.DivisionCode;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.changes.kinds.Decider;
import bangfu.household.registry.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal, and what became of it. */
@Schema(name = "ChangeProposal", description = "A proposed change, and what became of it.")
public record ProposalView(
    @Schema(
            implementation = ProposalId.class,
            description = "Id; null where it was only checked",
            nullable = true)
        @Nullable ProposalId id,
    @Schema(description = "Version, as in the ETag", example = "1") long version,
    ChangeKind kind,
    ProposalState state,
    @Schema(description = "Village it concerns", example = "430511203201") DivisionCode villageCode,
    @Schema(
            implementation = HouseholdId.class,
            description = "Household; null while a new one is not accepted",
            nullable = true)
        @Nullable HouseholdId householdId,
    @Schema(
            implementation = HouseholdId.class,
            description = "Household merged into it, or split off it",
            nullable = true)
        @Nullable HouseholdId otherHouseholdId,
    Decider decider,
    @Schema(description = "Accepted at once by an office that decides such changes")
        boolean oneStep,
    @Schema(description = "When it happened", example = "2020-09-10") LocalDate occurredOn,
    @Schema(description = "What is proposed, identifiers masked") Change change,
    @Schema(description = "Version of the household it was prepared on", nullable = true)
        @Nullable Long baseVersion,
    @Schema(description = "Version of the household it made, once accepted", nullable = true)
        @Nullable Long householdVersion,
    @Schema(description = "Who proposed it: the subject of the token", example = "village-li")
        @Nullable String proposedBy,
    @Schema(description = "When it was proposed", example = "2020-09-11T01:00:00Z")
        @Nullable Instant proposedAt,
    @Schema(
            description = "Who reviewed it; null where the township proposed it itself",
            nullable = true)
        @Nullable String reviewedBy,
    @Schema(description = "When it was reviewed", nullable = true) @Nullable Instant reviewedAt,
    @Schema(description = "Who accepted, refused or withdrew it", nullable = true)
        @Nullable String decidedBy,
    @Schema(description = "When that was", nullable = true) @Nullable Instant decidedAt,
    @Schema(description = "What was said about it; why it was refused", nullable = true)
        @Nullable String reason,
    @Schema(
            description =
                "Parts of the record that changed after it was prepared, as pointers; only where"
                    + " CONFLICTED")
        List<String> conflicts) {

  static ProposalView of(Proposal p, Change change) {
    return new ProposalView(
        p.id(),
        p.version(),
        p.kind(),
        p.state(),
        p.village(),
        p.household(),
        p.other(),
        p.decider(),
        p.oneStep(),
        p.occurredOn(),
        change,
        p.bases().household(),
        p.made().household(),
        p.proposed().by(),
        p.proposed().at(),
        p.reviewed().by(),
        p.reviewed().at(),
        p.decided().by(),
        p.decided().at(),
        p.reason(),
        p.conflicts());
  }

  /** What would be answered if it were stored. */
  static ProposalView unkept(Proposal p, Change change) {
    ProposalView v = of(p, change);
    boolean begins = p.bases().household() == null;
    return new ProposalView(
        null,
        v.version(),
        v.kind(),
        v.state(),
        v.villageCode(),
        begins ? null : v.householdId(),
        p.bases().other() == null ? null : v.otherHouseholdId(),
        v.decider(),
        v.oneStep(),
        v.occurredOn(),
        change,
        v.baseVersion(),
        null,
        v.proposedBy(),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }
}
