package bangfu.household.industry;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.household.divisions.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cooperatives, farms and projects with their output. */
@ApplicationScoped
class Projects {
  private static final String SELECT =
      "select p.*, (select count(*) from project_household h where h.project_id = p.id"
          + " and h.valid @> ?::date) as households, o.* from industry_project p left join lateral"
          + " (select array_agg(year order by year) as years, array_agg(output order by year) as"
          + " yields, array_agg(source order by year) as sources from project_output"
          + " where project_id = p.id) o on true where p.village_code ^@ any (?)";

  private final Sql sql;
  private final Divisions divisions;
  private final DatedActs acts;

  Projects(Sql sql, Divisions divisions, DatedActs acts) {
    this.sql = sql;
    this.divisions = divisions;
    this.acts = acts;
  }

  @Transactional
  public ProjectView start(NewProject project, Caller caller) {
    LocalDate day = acts.day("startedOn", project.startedOn(), null);
    divisions.requireValid(project.villageCode(), day, caller.scope());
    UUID id =
        sql.one(
            "insert into industry_project (village_code, name, kind, started_on, labour,"
                + " recorded_by) values (?, ?, ?, ?, ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            project.villageCode().value(),
            project.name(),
            project.kind(),
            day,
            project.labour(),
            caller.subject());
    return find(id, caller.scope());
  }

  @Transactional
  public ProjectView end(UUID id, LocalDate endedOn, Caller caller) {
    ProjectView project = lock(id, caller.scope());
    if (project.endedOn() != null) {
      throw new Problem(IndustryProblem.INDUSTRY_ENDED);
    }
    LocalDate day = acts.day("endedOn", endedOn, project.startedOn().plusDays(1));
    sql.update(
        "update industry_project set ended_on = ?, version = version + 1 where id = ?", day, id);
    return find(id, caller.scope());
  }

  /** Once a year. */
  @Transactional
  public ProjectView yield(UUID id, Output output, Caller caller) {
    ProjectView project = lock(id, caller.scope());
    sql.update(
        "insert into project_output (project_id, village_code, year, output, source)"
            + " values (?, ?, ?, ?, ?)",
        id,
        project.villageCode().value(),
        output.year(),
        output.output().fen(),
        output.source());
    return find(id, caller.scope());
  }

  ProjectView lock(UUID id, Scope scope) {
    sql.list(
        "select id from industry_project where id = ? for update", row -> row.getString(1), id);
    return find(id, scope);
  }

  ProjectView find(UUID id, Scope scope) {
    return sql.first(SELECT + " and p.id = ?", Projects::view, acts.today(), scope.forQuery(), id)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  List<ProjectView> list(@Nullable DivisionCode division, PageRequest page, Scope scope) {
    return sql.list(
        SELECT
            + " and p.village_code ^@ ? and (p.village_code, p.id) > (?, ?::uuid)"
            + " order by p.village_code, p.id limit ?",
        Projects::view,
        acts.today(),
        scope.forQuery(),
        division == null ? "" : division.prefix(),
        page.after(0, ""),
        page.idAfter(1),
        page.fetch());
  }

  private static ProjectView view(ResultSet row) throws SQLException {
    return new ProjectView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("village_code")),
        row.getString("name"),
        ProjectKind.valueOf(row.getString("kind")),
        row.getObject("started_on", LocalDate.class),
        Sql.date(row, "ended_on"),
        row.getInt("labour"),
        row.getLong("households"),
        outputs(row));
  }

  private static List<Output> outputs(ResultSet row) throws SQLException {
    if (row.getArray("years") == null) {
      return List.of();
    }
    Integer[] years = (Integer[]) row.getArray("years").getArray();
    Long[] yields = (Long[]) row.getArray("yields").getArray();
    String[] sources = (String[]) row.getArray("sources").getArray();
    return IntStream.range(0, years.length)
        .mapToObj(i -> new Output(years[i], Money.ofFen(yields[i]), sources[i]))
        .toList();
  }
}
