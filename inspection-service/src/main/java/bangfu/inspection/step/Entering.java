package bangfu.inspection.step;

import bangfu.inspection.issue.Acts;
import bangfu.inspection.issue.Command;
import bangfu.inspection.issue.Issue;
import bangfu.inspection.issue.IssueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The office takes drafts into the ledger, or finds that they are none. */
@ApplicationScoped
class Entering {
  private final Desk desk;
  private final Acts acts;

  Entering(Desk desk, Acts acts) {
    this.desk = desk;
    this.acts = acts;
  }

  /** What holds back somebody's money is not entered by the one who drafted it. */
  @Transactional
  IssueView register(Work work, Bodies.Registration body) {
    Issue issue = desk.open(work, Command.REGISTRATION);
    if (issue.demandedProgramme().isPresent()) {
      acts.refuseMaker(issue, work.caller(), Command.DRAFTING);
    }
    LocalDate day = desk.day("registeredOn", body.registeredOn(), issue);
    return desk.record(work, issue, issue.register(body.category(), body.severity(), day), null);
  }

  @Transactional
  IssueView makeVoid(Work work, Bodies.Voiding body) {
    Issue issue = desk.open(work, Command.VOIDING);
    LocalDate day = desk.day("voidedOn", body.voidedOn(), issue);
    return desk.record(work, issue, issue.voidBecause(body.reason(), day), body.explanation());
  }
}
