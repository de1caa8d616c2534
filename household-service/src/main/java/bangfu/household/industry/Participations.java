package bangfu.household.industry;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.RecordKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which households take part in a project, from when until when. */
@ApplicationScoped
class Participations {
  private static final String SELECT =
      "select household_id, lower(valid) as valid_from, upper(valid) as valid_to"
          + " from project_household where project_id = ? and village_code ^@ any (?)";

  private final Sql sql;
  private final Projects projects;
  private final RecordKeeping records;
  private final DatedActs acts;

  Participations(Sql sql, Projects projects, RecordKeeping records, DatedActs acts) {
    this.sql = sql;
    this.projects = projects;
    this.records = records;
    this.acts = acts;
  }

  @Transactional
  public ParticipationView join(UUID project, NewParticipation joining, Caller caller) {
    ProjectView joined = projects.lock(project, caller.scope());
    if (joined.endedOn() != null) {
      throw new Problem(IndustryProblem.INDUSTRY_ENDED);
    }
    LocalDate from = acts.day("from", joining.from(), joined.startedOn());
    var household = records.lock(joining.householdId(), caller.scope());
    sql.update(
        "insert into project_household (project_id, household_id, village_code, valid)"
            + " values (?, ?, ?, daterange(?, null))",
        project,
        household.id().value(),
        household.village().value(),
        from);
    return new ParticipationView(household.id(), from, null);
  }

  @Transactional
  public ParticipationView leave(
      UUID project, HouseholdId household, LocalDate endedOn, Caller caller) {
    projects.lock(project, caller.scope());
    ParticipationView open =
        sql.first(
                SELECT + " and household_id = ? and upper_inf(valid)",
                Participations::view,
                project,
                caller.scope().forQuery(),
                household.value())
            .orElseThrow(() -> new Problem(IndustryProblem.NOT_TAKING_PART));
    LocalDate end = acts.day("endedOn", endedOn, open.from().plusDays(1));
    sql.update(
        "update project_household set valid = daterange(lower(valid), ?)"
            + " where project_id = ? and household_id = ? and upper_inf(valid)",
        end,
        project,
        household.value());
    return new ParticipationView(household, open.from(), end);
  }

  List<ParticipationView> list(UUID project, PageRequest page, Scope scope) {
    projects.find(project, scope);
    return sql.list(
        SELECT
            + " and (household_id, lower(valid)) > (?::uuid, ?::date)"
            + " order by household_id, lower(valid) limit ?",
        Participations::view,
        project,
        scope.forQuery(),
        page.idAfter(0),
        page.after(1, "-infinity"),
        page.fetch());
  }

  private static ParticipationView view(ResultSet row) throws SQLException {
    return new ParticipationView(
        new HouseholdId(row.getObject("household_id", UUID.class)),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"));
  }
}
