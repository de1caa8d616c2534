package bangfu.inspection.issue;

import bangfu.commons.caller.Scope;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The issues of the ledger, to work on. */
@ApplicationScoped
public class Issues implements PanacheRepositoryBase<Issue, UUID> {
  /**
   * An issue within the scope, locked to the end of the transaction, to take a step.
   *
   * @param ifMatch the version that the step was decided on
   */
  public Issue open(UUID id, @Nullable String ifMatch, Command command, Scope scope) {
    Issue issue = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (issue == null || !scope.covers(issue.village())) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    Preconditions.match(ifMatch, issue.version());
    issue.require(command);
    return issue;
  }
}
