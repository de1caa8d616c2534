package bangfu.subsidy.rolls;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rolls. */
@ApplicationScoped
class Rolls implements PanacheRepositoryBase<Roll, UUID> {

  /** For reading; out of scope is absent. */
  Roll within(Scope scope, UUID id) {
    return inScope(findById(id), scope);
  }

  /** For a step: nobody else takes one meanwhile. */
  Roll locked(Scope scope, UUID id) {
    return inScope(findById(id, LockModeType.PESSIMISTIC_WRITE), scope);
  }

  private static Roll inScope(@Nullable Roll found, Scope scope) {
    if (found == null || !scope.covers(found.village())) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return found;
  }
}
