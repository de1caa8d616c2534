package bangfu.inspection.statistics;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts inspectors, leaders, villages, draws and visits. */
@ApplicationScoped
class Figures {
  private static final String WITHIN = " ^@ any (?)";

  private final Sql sql;

  Figures(Sql sql) {
    this.sql = sql;
  }

  @Transactional
  InspectionStatistics inspection(LocalDate asOf, @Nullable DivisionCode division, Scope scope) {
    String[] within = scope.forQuery();
    String prefix = division == null ? "" : division.prefix();
    long drawn = drawn(asOf, prefix, within);
    return new InspectionStatistics(
        asOf,
        division,
        trained("trained_on <= ?", asOf, prefix, within),
        trained("? between trained_on and certificate_until - 1", asOf, prefix, within),
        leaders(asOf, prefix, within),
        villages(asOf, prefix, within),
        drawn,
        Rate.of(visited(asOf, prefix, within), drawn));
  }

  private long trained(String condition, LocalDate asOf, String prefix, String[] within) {
    return count(
        "select count(*) from inspector where "
            + condition
            + " and division_code ^@ ?"
            + " and division_code"
            + WITHIN,
        asOf,
        prefix,
        within);
  }

  private long leaders(LocalDate asOf, String prefix, String[] within) {
    return count(
        "select count(distinct staff_no) from registry_leader"
            + " where ? >= linked_from and (linked_to is null or linked_to > ?)"
            + " and village_code ^@ ? and village_code"
            + WITHIN,
        asOf,
        asOf,
        prefix,
        within);
  }

  private long villages(LocalDate asOf, String prefix, String[] within) {
    return count(
        "select count(distinct code) from registry_village"
            + " where ? >= valid_from and (valid_to is null or valid_to > ?)"
            + " and code ^@ ? and code"
            + WITHIN,
        asOf,
        asOf,
        prefix,
        within);
  }

  private long drawn(LocalDate asOf, String prefix, String[] within) {
    return count(
        "select count(*) from draw_item i join draw d on d.id = i.draw_id where d.drawn_on <= ?"
            + " and i.village_code ^@ ? and i.village_code"
            + WITHIN,
        asOf,
        prefix,
        within);
  }

  private long visited(LocalDate asOf, String prefix, String[] within) {
    return count(
        "select count(*) from visit where visited_on <= ? and village_code ^@ ?"
            + " and village_code"
            + WITHIN,
        asOf,
        prefix,
        within);
  }

  private long count(String statement, Object... arguments) {
    return sql.one(statement, row -> row.getLong(1), arguments);
  }
}
