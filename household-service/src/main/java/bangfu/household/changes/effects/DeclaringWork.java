package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.WorkDeclared;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Work of a member in a year; the last declaration counts. */
@ApplicationScoped
class DeclaringWork implements Effect<WorkDeclared> {
  private final Sql sql;
  private final People people;

  DeclaringWork(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  @Override
  public Class<WorkDeclared> form() {
    return WorkDeclared.class;
  }

  @Override
  public List<String> touches(WorkDeclared change) {
    return List.of(
        "/members/"
            + change.memberId()
            + "/employments/"
            + change.work().year()
            + ","
            + change.work().kind()
            + "/");
  }

  @Override
  public Outcome apply(WorkDeclared change, Case it) {
    people.require(it.id(), change.memberId());
    sql.update(
        "insert into employment (member_id, village_code, year, kind, region, months, employer,"
            + " workshop_id, recommended, source) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict on constraint work_of_a_year do update set region = excluded.region,"
            + " months = excluded.months, employer = excluded.employer,"
            + " workshop_id = excluded.workshop_id, recommended = excluded.recommended,"
            + " source = excluded.source",
        change.memberId(),
        it.village(),
        change.work().year(),
        change.work().kind(),
        change.work().region(),
        change.work().months(),
        change.work().employer(),
        change.work().workshopId(),
        change.work().recommended(),
        change.source());
    return Outcome.ITSELF;
  }
}
