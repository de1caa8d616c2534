package bangfu.household.notices;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows notices, and posts those outside the procedures of the life cycle. */
@ApplicationScoped
class NoticeViews {
  private final NoticeQueries queries;
  private final Notices notices;
  private final DatedActs acts;
  private final int pauseWorkingDays;

  NoticeViews(
      NoticeQueries queries,
      Notices notices,
      DatedActs acts,
      @ConfigProperty(name = "bangfu.notices.objection-pause-working-days") int pauseWorkingDays) {
    this.queries = queries;
    this.notices = notices;
    this.acts = acts;
    this.pauseWorkingDays = pauseWorkingDays;
  }

  @Transactional
  public NoticeView post(NewNotice notice, Caller by) {
    notice.check();
    var posting =
        new Posting(
            notice.programme(),
            notice.title(),
            notice.villageCode(),
            acts.day("postedOn", notice.postedOn(), null),
            notice.days(),
            pauseWorkingDays,
            notice.boardPhotos(),
            notice.lines().stream()
                .map(line -> new Posting.Entry(line.householdId(), line.amount()))
                .toList());
    return one(notices.post(posting, by.scope()), by.scope());
  }

  NoticeView one(NoticeId id, Scope scope) {
    return summary(queries.get(id, scope), scope)
        .with(queries.lines(id, scope), queries.objections(id, scope));
  }

  NoticeView summary(NoticeQueries.Posted posted, Scope scope) {
    return NoticeView.of(posted, endsOn(posted, scope), acts.today());
  }

  PublicView board(NoticeId id, Scope scope) {
    NoticeQueries.Posted posted = queries.get(id, scope);
    return PublicView.board(posted, endsOn(posted, scope), queries.lines(id, scope));
  }

  /**
   * The view for the web, which ends with the notice.
   *
   * @throws Problem 410 from the day after its last day
   */
  PublicView web(NoticeId id, Scope scope) {
    NoticeQueries.Posted posted = queries.get(id, scope);
    LocalDate endsOn = endsOn(posted, scope);
    if (acts.today().isAfter(endsOn)) {
      throw new Problem(NoticeProblem.NOTICE_WITHDRAWN);
    }
    List<FrozenLine> lines = queries.lines(id, scope);
    return PublicView.web(posted, endsOn, lines);
  }

  private LocalDate endsOn(NoticeQueries.Posted posted, Scope scope) {
    return notices.publicity(posted.id(), scope).lastDay();
  }
}
