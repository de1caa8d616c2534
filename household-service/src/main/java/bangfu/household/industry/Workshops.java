package bangfu.household.industry;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The workshops. */
@ApplicationScoped
class Workshops implements PanacheRepositoryBase<Workshop, UUID> {
  /**
   * The workshop, its row locked until the transaction ends.
   *
   * @throws Problem 404 where it is absent or outside the scope
   */
  Workshop lock(UUID id, Scope scope) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .filter(workshop -> scope.covers(workshop.villageCode()))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }
}
