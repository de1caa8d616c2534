package bangfu.household.safeguards;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.household.safeguards.VillageCriteria.CollectiveIncome;
import bangfu.household.safeguards.VillageCriteria.Known;
import bangfu.household.safeguards.VillageCriteria.Poverty;
import bangfu.household.standards.Standards;
import bangfu.household.standards.StandardsOfDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Judges by the facts on file whether a poor village may exit. */
@ApplicationScoped
public class VillageExitChecking {
  private final Sql sql;
  private final Standards standards;
  private final VillageAssets assets;

  VillageExitChecking(Sql sql, Standards standards, VillageAssets assets) {
    this.sql = sql;
    this.standards = standards;
    this.assets = assets;
  }

  /**
   * In the running transaction.
   *
   * @throws Problem 404 outside the scope or for no division of that day, 422 for no village or a
   *     day without a standard
   */
  public VillageExitCheck check(DivisionCode code, LocalDate day, Scope scope) {
    requireVillage(code, day, scope);
    StandardsOfDay today = standards.on(code, day);
    Known known = new Known(poverty(code, day), assets.of(code, day), collectiveIncome(code, day));
    return VillageExitCheck.of(code, day, VillageCriteria.all(known, today));
  }

  private void requireVillage(DivisionCode code, LocalDate day, Scope scope) {
    String level =
        sql.first(
                "select level from division where code = ? and valid @> ?::date",
                row -> row.getString(1),
                code.value(),
                day)
            .filter(found -> scope.covers(code))
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    if (!level.equals("VILLAGE")) {
      throw new Problem(SafeguardProblem.NOT_A_VILLAGE);
    }
  }

  /** Persons not exited, by the rural registered population of the village. */
  private Optional<Poverty> poverty(DivisionCode code, LocalDate day) {
    return sql.first(
        "select b.persons, b.source, (select count(*) from household_status s"
            + " join member m on m.household_id = s.household_id"
            + " and m.joined_on <= ? and (m.left_on is null or m.left_on > ?)"
            + " where s.village_code = b.division_code and s.valid @> ?::date"
            + " and s.status in ('NOT_EXITED', 'PRE_EXIT', 'RETURNED')) as poor"
            + " from population_base b where b.division_code = ? and b.valid @> ?::date"
            + " and b.kind = 'RURAL_REGISTERED'",
        row -> new Poverty(row.getLong("poor"), row.getLong("persons"), row.getString("source")),
        day,
        day,
        day,
        code.value(),
        day);
  }

  /** As stated in whole yuan for the year of the day, else for the year before. */
  private Optional<CollectiveIncome> collectiveIncome(DivisionCode code, LocalDate day) {
    return sql.first(
        "select year, count, source from stated_count where division_code = ?"
            + " and kind = 'COLLECTIVE_INCOME' and year between ? and ? order by year desc limit 1",
        row ->
            new CollectiveIncome(
                row.getInt("year"), Money.ofYuan(row.getLong("count")), row.getString("source")),
        code.value(),
        day.getYear() - 1,
        day.getYear());
  }
}
