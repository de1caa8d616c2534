package bangfu.household.notices;

import bangfu.household.registry.HouseholdId;
import java.time.LocalDate;

/**
 * An objection was upheld: whatever the notice was posted for ends for this household. Fired in the
 * transaction of the ruling, so that the two happen together or not at all.
 *
 * @param toldOn when the household was told
 */
public record ObjectionUpheld(
    NoticeId notice, HouseholdId household, LocalDate ruledOn, String reason, LocalDate toldOn) {}
