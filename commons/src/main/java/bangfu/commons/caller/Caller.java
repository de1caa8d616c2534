package bangfu.commons.caller;

import bangfu.commons.value.StaffNo;
import java.util.Optional;
import java.util.Set;

/**
 * Who is calling.
 *
 * @param subject the token's subject: who is recorded as having acted
 * @param roles the roles of the token that this system knows
 * @param scope the divisions the caller answers for
 * @param staffNo the caller's staff number, for cadres
 */
public record Caller(String subject, Set<String> roles, Scope scope, Optional<StaffNo> staffNo) {
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** The service itself, acting for nobody in particular. */
  public static Caller service(String name) {
    return new Caller(name, Set.of(), Scope.ownWork(), Optional.empty());
  }

  public boolean is(String role) {
    return roles.contains(role);
  }
}
