package bangfu.household.leads;

import bangfu.household.safeguards.Reason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, of a member or of the household. The reasons tell the facts and not the day,
 * so that the same cause has the same reasons tomorrow.
 */
record Found(@Nullable UUID memberId, List<Reason> reasons) {
  Found {
    reasons = List.copyOf(reasons);
  }
}
