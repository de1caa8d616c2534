package bangfu.inspection.visit;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.inspection.issue.Draft;
import bangfu.inspection.issue.Drafting;
import bangfu.inspection.issue.IssueView;
import bangfu.inspection.issue.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Records what was found on a visit; each finding opens an issue of the ledger, as a draft. */
@ApplicationScoped
class Finding {
  private final Visits visits;
  private final Findings findings;
  private final Drafting drafting;
  private final RevisionLog revisions;

  Finding(Visits visits, Findings findings, Drafting drafting, RevisionLog revisions) {
    this.visits = visits;
    this.findings = findings;
    this.drafting = drafting;
    this.revisions = revisions;
  }

  @Transactional
  FindingView find(UUID visitId, NewFinding body, Caller caller) {
    VisitView visit = own(visitId, caller);
    IssueView issue = drafting.draft(draft(visit, body), caller);
    FindingView finding = findings.insert(visit, body, issue, caller.subject());
    revisions.append(
        new NewRevision("finding", finding.id(), 1, "FOUND", visit.villageCode(), null, finding));
    return finding;
  }

  private VisitView own(UUID visitId, Caller caller) {
    VisitView visit = visits.get(visitId, caller);
    if (caller.staffNo().filter(visit.inspectorStaffNo()::equals).isEmpty()) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return visit;
  }

  /** A campaign is the district's, so its findings are. */
  private static Draft draft(VisitView visit, NewFinding body) {
    return new Draft(
        Source.DISTRICT,
        visit.villageCode(),
        body.category(),
        body.severity(),
        body.description(),
        visit.visitedOn(),
        null,
        visit.householdId(),
        body.personId(),
        visit.id(),
        body.demand(),
        body.evidence() == null ? List.of() : body.evidence());
  }
}
