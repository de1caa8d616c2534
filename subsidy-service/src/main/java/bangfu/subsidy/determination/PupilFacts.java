package bangfu.subsidy.determination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement rests on, frozen when the run began.
 *
 * @param termStart first day of the term: the day that status and membership are asked for
 * @param statusOnStart the household's status on that day; null where it had none
 * @param stage the registry's code of 在校生状况 in the term
 * @param joinedOn first day in the household
 * @param leftOn first day no longer in it
 * @param grantedBefore whether an earlier run granted this person this term
 * @param enrolledElsewhere whether the same person is judged in another line of this run
 */
record PupilFacts(
    UUID personId,
    UUID householdId,
    LocalDate termStart,
    String householdKind,
    @Nullable String statusOnStart,
    String stage,
    boolean boarding,
    LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    boolean grantedBefore,
    boolean enrolledElsewhere) {}
