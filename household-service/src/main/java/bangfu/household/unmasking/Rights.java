package bangfu.household.unmasking;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may see which full values (domain.md §5): villages none, because a bank number of a neighbour
 * is none of theirs; finance where to pay; departments whom their programme is about.
 */
final class Rights {
  private static final Map<String, Set<Identifier>> OF_ROLE =
      Map.of(
          Roles.OFFICE, EnumSet.allOf(Identifier.class),
          Roles.TOWN, EnumSet.of(Identifier.PHONE, Identifier.CITIZEN_ID),
          Roles.FINANCE, EnumSet.of(Identifier.BANK_ACCOUNT, Identifier.ACCOUNT_HOLDER),
          Roles.DEPT, EnumSet.of(Identifier.CITIZEN_ID));

  private Rights() {}

  /** All that any of the caller's roles may see. */
  static Set<Identifier> of(Caller caller) {
    Set<Identifier> all = EnumSet.noneOf(Identifier.class);
    caller.roles().forEach(role -> all.addAll(OF_ROLE.getOrDefault(role, Set.of())));
    return all;
  }
}
