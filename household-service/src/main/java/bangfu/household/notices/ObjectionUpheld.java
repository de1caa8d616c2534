package bangfu.household.notices;

import bangfu.household.registry.HouseholdId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection was upheld: whatever the notice was posted for ends for this household. Fired in the
 * transaction of the ruling, so that the two happen together or not at all.
 *
 * @param household null where the notice lists none: it is about the village
 * @param toldOn when the household, or the village, was told
 */
public record ObjectionUpheld(
    NoticeId notice,
    @Nullable HouseholdId household,
    LocalDate ruledOn,
    String reason,
    LocalDate toldOn) {}
