package bangfu.household.training;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.divisions.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records training sessions and finds them again. */
@ApplicationScoped
class TrainingSessions {
  private static final String SELECT =
      "select t.*, (select count(*) from training_attendance a where a.session_id = t.id) as members"
          + " from training_session t where t.division_code ^@ any (?)";

  private final Sql sql;
  private final Divisions divisions;
  private final DatedActs acts;

  TrainingSessions(Sql sql, Divisions divisions, DatedActs acts) {
    this.sql = sql;
    this.divisions = divisions;
    this.acts = acts;
  }

  @Transactional
  public TrainingSessionView hold(NewTrainingSession session, Caller caller) {
    LocalDate day = acts.day("heldOn", session.heldOn(), null);
    divisions.requireValid(session.divisionCode(), day, caller.scope());
    List<UUID> members =
        session.memberIds() == null ? List.of() : session.memberIds().stream().distinct().toList();
    if (members.size() > session.attendees()) {
      throw new Problem(TrainingProblem.MORE_MEMBERS_THAN_ATTENDEES);
    }
    UUID id =
        sql.one(
            "insert into training_session (division_code, kind, topic, organiser, held_on, days,"
                + " attendees, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            session.divisionCode().value(),
            session.kind(),
            session.topic(),
            session.organiser(),
            day,
            session.days(),
            session.attendees(),
            caller.subject());
    attend(id, members, caller.scope());
    return find(id, caller.scope());
  }

  private void attend(UUID session, List<UUID> members, Scope scope) {
    int known =
        sql.update(
            "insert into training_attendance (session_id, member_id, village_code)"
                + " select ?, id, village_code from member"
                + " where id = any (?::uuid[]) and village_code ^@ any (?)",
            session,
            members.stream().map(UUID::toString).toArray(String[]::new),
            scope.forQuery());
    if (known < members.size()) {
      throw new Problem(TrainingProblem.ATTENDEE_UNKNOWN);
    }
  }

  TrainingSessionView find(UUID id, Scope scope) {
    return sql.first(SELECT + " and t.id = ?", TrainingSessions::view, scope.forQuery(), id)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** In the order of their days. */
  List<TrainingSessionView> list(
      @Nullable DivisionCode division, @Nullable TrainingKind kind, PageRequest page, Scope scope) {
    return sql.list(
        SELECT
            + " and t.division_code ^@ ? and (?::text is null or t.kind = ?)"
            + " and (t.held_on, t.id) > (?::date, ?::uuid) order by t.held_on, t.id limit ?",
        TrainingSessions::view,
        scope.forQuery(),
        division == null ? "" : division.prefix(),
        kind == null ? null : kind.name(),
        kind == null ? null : kind.name(),
        page.after(0, "-infinity"),
        page.idAfter(1),
        page.fetch());
  }

  private static TrainingSessionView view(ResultSet row) throws SQLException {
    return new TrainingSessionView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        TrainingKind.valueOf(row.getString("kind")),
        row.getString("topic"),
        row.getString("organiser"),
        row.getObject("held_on", LocalDate.class),
        row.getInt("days"),
        row.getInt("attendees"),
        row.getLong("members"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }
}
