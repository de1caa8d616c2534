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

/** Workshops 扶贫车间. */
@ApplicationScoped
class Workshops {
  private static final String SELECT =
      "select w.*, (select count(*) from employment e where e.workshop_id = w.id and e.year ="
          + " (select max(year) from employment l where l.workshop_id = w.id)) as workers"
          + " from workshop w where w.village_code ^@ any (?)";

  private final Sql sql;
  private final Divisions divisions;
  private final DatedActs acts;

  Workshops(Sql sql, Divisions divisions, DatedActs acts) {
    this.sql = sql;
    this.divisions = divisions;
    this.acts = acts;
  }

  @Transactional
  public WorkshopView open(NewWorkshop workshop, Caller caller) {
    LocalDate day = acts.day("openedOn", workshop.openedOn(), null);
    divisions.requireValid(workshop.villageCode(), day, caller.scope());
    UUID id =
        sql.one(
            "insert into workshop (village_code, name, opened_on, recorded_by)"
                + " values (?, ?, ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            workshop.villageCode().value(),
            workshop.name(),
            day,
            caller.subject());
    return find(id, caller.scope());
  }

  @Transactional
  public WorkshopView close(UUID id, LocalDate endedOn, Caller caller) {
    sql.list("select id from workshop where id = ? for update", row -> row.getString(1), id);
    WorkshopView workshop = find(id, caller.scope());
    if (workshop.closedOn() != null) {
      throw new Problem(IndustryProblem.INDUSTRY_ENDED);
    }
    LocalDate day = acts.day("endedOn", endedOn, workshop.openedOn().plusDays(1));
    sql.update("update workshop set closed_on = ?, version = version + 1 where id = ?", day, id);
    return find(id, caller.scope());
  }

  WorkshopView find(UUID id, Scope scope) {
    return sql.first(SELECT + " and w.id = ?", Workshops::view, scope.forQuery(), id)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  List<WorkshopView> list(@Nullable DivisionCode division, PageRequest page, Scope scope) {
    return sql.list(
        SELECT
            + " and w.village_code ^@ ? and (w.village_code, w.id) > (?, ?::uuid)"
            + " order by w.village_code, w.id limit ?",
        Workshops::view,
        scope.forQuery(),
        division == null ? "" : division.prefix(),
        page.isFirst() ? "" : page.after().get(0),
        page.isFirst() ? "00000000-0000-0000-0000-000000000000" : page.after().get(1),
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
