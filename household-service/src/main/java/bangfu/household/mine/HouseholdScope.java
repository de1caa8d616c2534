package bangfu.household.mine;

import bangfu.commons.caller.Scope;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import java.util.Map;
import java.util.Set;

/**
 * Whose records a caller may see who answers for households and not for divisions. It comes from
 * the registry (who is linked to whom, who is whom), never from the token.
 *
 * @param households these and no others
 * @param divisions the villages they are in: as narrow as the database's row policies can be set
 */
public record HouseholdScope(Set<HouseholdId> households, Scope divisions) {
  public HouseholdScope {
    households = Set.copyOf(households);
  }

  static HouseholdScope of(Map<HouseholdId, DivisionCode> villages) {
    return new HouseholdScope(
        villages.keySet(), Scope.of(villages.values().stream().distinct().toList()));
  }

  public boolean covers(HouseholdId id) {
    return households.contains(id);
  }

  /** As an SQL array argument of {@code id = any (?::uuid[])}. */
  public String[] forQuery() {
    return households.stream().map(HouseholdId::toString).toArray(String[]::new);
  }
}
