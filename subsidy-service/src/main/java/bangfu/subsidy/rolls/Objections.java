package bangfu.subsidy.rolls;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The objections. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {

  Objection within(Scope scope, UUID id) {
    return findByIdOptional(id)
        .filter(o -> scope.covers(o.village()))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  List<ObjectionView> of(UUID roll) {
    return find("rollId = ?1 order by id", roll).stream().map(Objection::view).toList();
  }
}
