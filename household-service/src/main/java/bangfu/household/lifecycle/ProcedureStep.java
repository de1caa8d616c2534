package bangfu.household.lifecycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a procedure: who acts, what it demands, what it leads to. */
@Schema(
    name = "ProcedureStep",
    description = "A step of a procedure: who acts, what it demands, what it leads to.")
record ProcedureStep(
    @Schema(description = "Place in the order", example = "4") int no,
    @Schema(description = "Code", example = "VILLAGE_VOTE") String code,
    @Schema(description = "Name in Chinese", example = "村民代表评议和票决") String nameZh,
    @Schema(description = "Name in English", example = "Vote of the villagers' representatives")
        String nameEn,
    ActLevel level,
    @Schema(description = "Roles that may take it", example = "[\"VILLAGE\"]") List<String> roles,
    Demand demand,
    @Schema(description = "Whether the signed authorisation to check assets is needed")
        boolean authorisation,
    @Schema(
            description = "NOTICE: calendar days, counted from the day after posting",
            example = "7",
            nullable = true)
        @Nullable Integer publicityDays,
    @Schema(implementation = VoteRule.class, description = "VOTE: when it counts", nullable = true)
        @Nullable VoteRule vote,
    @Schema(description = "HOME_CHECK: persons at least", example = "2", nullable = true)
        @Nullable Integer checkers,
    @Schema(description = "Whether every condition of exit must be met on its day")
        boolean exitCheck,
    @Schema(
            implementation = Effect.class,
            description = "What it does to the household",
            nullable = true)
        @Nullable Effect effect,
    @Schema(
            description = "Code of the step that may follow; null after the last",
            example = "VILLAGE_NOTICE",
            nullable = true)
        @Nullable String next) {}
