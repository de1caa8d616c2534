package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The households. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {
  /** The household, if the scope covers it. */
  Optional<Household> find(HouseholdId id, Scope scope) {
    return findByIdOptional(id.value()).filter(h -> scope.covers(h.villageCode()));
  }
}
