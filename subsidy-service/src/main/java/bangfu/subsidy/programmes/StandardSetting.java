package bangfu.subsidy.programmes;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
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
  private final Clock clock;

  StandardSetting(StandardDrafts drafts, Standards standards, Programmes programmes, Clock clock) {
    this.drafts = drafts;
    this.standards = standards;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Transactional
  StandardView draft(String programme, NewStandard proposed, Caller by) {
    programmes.require(programme);
    StandardDraft draft = new StandardDraft(programme, proposed, by.subject(), clock.instant());
    drafts.persistAndFlush(draft);
    return draft.view();
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
    return draft.view();
  }
}
