package bangfu.household.accounts;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import java.util.UUID;

/** Who a login is: a member who lives in a household today. */
public record BoundMember(HouseholdId household, UUID memberId, DivisionCode village) {}
