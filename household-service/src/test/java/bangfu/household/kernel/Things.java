package bangfu.household.kernel;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A use case whose effect is a revision, to be counted by the test. */
@ApplicationScoped
class Things {
  private final RevisionLog revisions;
  private final Sql sql;

  Things(RevisionLog revisions, Sql sql) {
    this.revisions = revisions;
    this.sql = sql;
  }

  /** As it is shown. */
  record Thing(UUID id, String name, Money amount, DivisionCode village) {}

  /** Goes well, or wrong after the effect, as the name says. */
  @Transactional
  Thing create(NewThing wanted) {
    UUID id = UUID.randomUUID();
    revisions.append(new NewRevision("thing", id, 1, "CREATED", wanted.village(), null, wanted));
    switch (wanted.name()) {
      case "refused" -> throw new Problem(CommonProblem.CONFLICT);
      case "broken" -> throw new IllegalStateException("meant to be");
      case "slow" -> sql.one("select pg_sleep(0.3)", row -> "slept");
      default -> {}
    }
    return new Thing(id, wanted.name(), wanted.amount(), wanted.village());
  }
}
