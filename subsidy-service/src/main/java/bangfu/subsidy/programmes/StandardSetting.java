package bangfu.subsidy.programmes;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Drafting standards and approving them. */
@ApplicationScoped
class StandardSetting {
  private final StandardDrafts drafts;
  private final Standards standards;
  private final Programmes programmes;
  private final RevisionLog log;
  private final Clock clock;

  StandardSetting(
      StandardDrafts drafts,
      Standards standards,
      Programmes programmes,
      RevisionLog log,
      Clock clock) {
    this.drafts = drafts;
    this.standards = standards;
    this.programmes = programmes;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  StandardView draft(String programme, NewStandard proposed, Caller by) {
    programmes.require(programme);
    StandardDraft draft = new StandardDraft(programme, proposed, by.subject(), clock.instant());
    drafts.persistAndFlush(draft);
    return recorded(draft, "DRAFTED", by);
  }

  @Transactional
  StandardView approve(String programme, UUID id, Caller by) {
    StandardDraft draft = drafts.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (draft == null || !draft.isOf(programme)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    draft.approve(by.subject(), clock.instant());
    drafts.flush();
    standards.enforce(draft.view());
    return recorded(draft, "APPROVED", by);
  }

  private StandardView recorded(StandardDraft draft, String kind, Caller by) {
    StandardView view = draft.view();
    log.append(
        new NewRevision(
            "standard", view.id(), draft.version(), kind, OwnDivision.of(by), null, view));
    return view;
  }
}
