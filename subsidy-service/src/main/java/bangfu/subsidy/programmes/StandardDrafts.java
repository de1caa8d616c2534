package bangfu.subsidy.programmes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Proposed and approved standards. */
@ApplicationScoped
class StandardDrafts implements PanacheRepositoryBase<StandardDraft, UUID> {}
