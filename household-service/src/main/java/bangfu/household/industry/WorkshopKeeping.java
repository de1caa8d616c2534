package bangfu.household.industry;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opening and closing workshops, and showing them with those who work there. */
@ApplicationScoped
class WorkshopKeeping {
  private static final String SELECT =
      "select w.*, (select count(*) from employment e where e.workshop_id = w.id and e.year ="
          + " (select max(year) from employment l where l.workshop_id = w.id)) as workers"
          + " from workshop w where w.village_code ^@ any (?)";

  private final Workshops workshops;
  private final Sql sql;
  private final Divisions divisions;
  private final DatedActs acts;

  WorkshopKeeping(Workshops workshops, Sql sql, Divisions divisions, DatedActs acts) {
    this.workshops = workshops;
    this.sql = sql;
    this.divisions = divisions;
    this.acts = acts;
  }

  @Transactional
  public WorkshopView open(NewWorkshop opened, Caller caller) {
    LocalDate day = acts.day("openedOn", opened.openedOn(), null);
    divisions.requireValid(opened.villageCode(), day, caller.scope());
    Workshop workshop = new Workshop(opened.villageCode(), opened.name(), day, caller.subject());
    workshops.persistAndFlush(workshop);
    return workshop.shownWith(0);
  }

  @Transactional
  public WorkshopView close(UUID id, LocalDate endedOn, Caller caller) {
    Workshop workshop = workshops.lock(id, caller.scope());
    workshop.close(acts.day("endedOn", endedOn, workshop.earliestClosing()));
    workshops.flush();
    return find(id, caller.scope());
  }

  WorkshopView find(UUID id, Scope scope) {
    return sql.first(SELECT + " and w.id = ?", WorkshopKeeping::view, scope.forQuery(), id)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** By village. */
  List<WorkshopView> list(@Nullable DivisionCode division, PageRequest page, Scope scope) {
    return sql.list(
        SELECT
            + " and w.village_code ^@ ? and (w.village_code, w.id) > (?, ?::uuid)"
            + " order by w.village_code, w.id limit ?",
        WorkshopKeeping::view,
        scope.forQuery(),
        division == null ? "" : division.prefix(),
        page.after(0, ""),
        page.idAfter(1),
        page.fetch());
  }

  private static WorkshopView view(ResultSet row) throws SQLException {
    return new WorkshopView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("village_code")),
        row.getString("name"),
        row.getObject("opened_on", LocalDate.class),
        Sql.date(row, "closed_on"),
        row.getLong("workers"));
  }
}
