package bangfu.inspection.step;

import bangfu.commons.clock.DatedActs;
import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueView;
import bangfu.inspection.issue.IssueViews;
import bangfu.inspection.issue.Issues;
import bangfu.inspection.issue.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The office takes drafts into the ledger, or finds that they are none. */
@ApplicationScoped
class Entering {
  private final Issues issues;
  private final Acts acts;
  private final DatedActs days;
  private final Ledger ledger;
  private final IssueViews views;

  Entering(Issues issues, Acts acts, DatedActs days, Ledger ledger, IssueViews views) {
    this.issues = issues;
    this.acts = acts;
    this.days = days;
    this.ledger = ledger;
    this.views = views;
  }

  /** What holds back somebody's money is not entered by the one who drafted it. */
  @Transactional
  IssueView register(Work work, Bodies.Registration body) {
    Issue issue = open(work, Command.REGISTRATION);
    if (issue.demandedProgramme().isPresent()) {
      acts.refuseMaker(issue, work.caller(), Command.DRAFTING);
    }
    LocalDate day = days.day("registeredOn", body.registeredOn(), issue.lastActOn());
    ledger.record(
        issue, issue.register(body.category(), body.severity(), day), null, work.caller());
    return views.show(issue.id());
  }

  @Transactional
  IssueView makeVoid(Work work, Bodies.Voiding body) {
    Issue issue = open(work, Command.VOIDING);
    LocalDate day = days.day("voidedOn", body.voidedOn(), issue.lastActOn());
    ledger.record(issue, issue.voidBecause(body.reason(), day), body.explanation(), work.caller());
    return views.show(issue.id());
  }

  private Issue open(Work work, Command command) {
    return issues.open(work.issue(), work.ifMatch(), command, work.caller().scope());
  }
}
