package bangfu.household.notices;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Objecting to a notice, and ruling on it. */
@ApplicationScoped
class Objecting {
  private final NoticeQueries queries;
  private final Notices notices;
  private final Objections objections;
  private final DatedActs acts;
  private final Event<ObjectionUpheld> upheld;

  Objecting(
      NoticeQueries queries,
      Notices notices,
      Objections objections,
      DatedActs acts,
      Event<ObjectionUpheld> upheld) {
    this.queries = queries;
    this.notices = notices;
    this.objections = objections;
    this.acts = acts;
    this.upheld = upheld;
  }

  @Transactional
  public Objection raise(NoticeId id, NewObjection objection, Caller by) {
    NoticeQueries.Posted posted = queries.get(id, by.scope());
    @Nullable HouseholdId household = listed(id, objection.householdId(), by);
    LocalDate day = acts.day("raisedOn", objection.raisedOn(), posted.postedOn());
    // Waits for a step that is being taken just now, and that step for this.
    LocalDate lastDay = notices.settledPublicity(id, household, by.scope()).lastDay();
    if (day.isAfter(lastDay)) {
      throw new Problem(NoticeProblem.NOTICE_OVER, Map.of("lastDay", lastDay));
    }
    ObjectionId key = new ObjectionId(NewId.next());
    objections.add(key, id, posted.villageCode(), household, day, objection.text(), by.subject());
    return objections.get(key, by.scope());
  }

  /** An objection that is upheld ends what the notice was posted for, in the same transaction. */
  @Transactional
  public Objection rule(ObjectionId id, NewRuling ruling, Caller by) {
    ruling.check();
    Objection objection = objections.lock(id, by.scope());
    if (objection.ruling() != null) {
      throw new Problem(NoticeProblem.OBJECTION_RULED);
    }
    String poster = queries.get(objection.noticeId(), by.scope()).postedBy();
    if (List.of(objection.raisedBy(), poster).contains(by.subject())) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
    LocalDate day = acts.day("ruledOn", ruling.ruledOn(), objection.raisedOn());
    LocalDate told = ruling.householdToldOn();
    LocalDate toldOn = told == null ? null : acts.day("householdToldOn", told, day);
    objections.rule(id, ruling, day, toldOn, by.subject());
    if (ruling.ruling() == Ruling.UPHELD) {
      upheld.fire(
          new ObjectionUpheld(
              objection.noticeId(),
              objection.householdId(),
              day,
              ruling.reason(),
              Objects.requireNonNull(toldOn)));
    }
    return objections.get(id, by.scope());
  }

  /** Whom it is about: one of the list, or nobody where the list is empty: the village. */
  private @Nullable HouseholdId listed(NoticeId id, @Nullable HouseholdId wanted, Caller by) {
    List<HouseholdId> all =
        queries.lines(id, by.scope()).stream().map(FrozenLine::household).toList();
    if (wanted == null && all.size() <= 1) {
      return all.isEmpty() ? null : all.get(0);
    }
    if (wanted == null || !all.contains(wanted)) {
      throw new Problem(NoticeProblem.HOUSEHOLD_NOT_LISTED);
    }
    return wanted;
  }
}
