package bangfu.household.leads;

import bangfu.household.safeguards.Reason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead that is open, or was closed while its cause has lasted.
 *
 * @param causeGone whether the rule did not hold when it was looked at last
 */
record KnownLead(
    LeadId id,
    LeadRule rule,
    @Nullable UUID memberId,
    LeadState state,
    boolean causeGone,
    List<Reason> reasons) {}
