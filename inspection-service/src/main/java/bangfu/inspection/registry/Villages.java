package bangfu.inspection.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Villages and their linked leaders, as the registry's copy knows them. */
@ApplicationScoped
public class Villages {
  private static final String VALID = " valid_from <= ? and (valid_to is null or valid_to > ?)";

  private final Sql sql;
  private final RegistryCopy copy;

  Villages(Sql sql, RegistryCopy copy) {
    this.sql = sql;
    this.copy = copy;
  }

  /** A leader linked to a village on some day. */
  public record Leader(StaffNo staffNo, String name) {}

  /**
   * The villages to draw from: those of a division that are valid on a day, within the scope, in
   * order. Refused while the copy is not whole.
   */
  public List<DivisionCode> in(DivisionCode division, LocalDate day, Scope scope) {
    copy.requireCurrent();
    return sql.list(
        "select distinct code from registry_village where code ^@ ? and code ^@ any (?) and"
            + VALID
            + " order by code",
        row -> new DivisionCode(row.getString(1)),
        division.prefix(),
        scope.forQuery(),
        day,
        day);
  }

  /** Whether there is such a village on a day, within the scope. */
  public boolean exists(DivisionCode village, LocalDate day, Scope scope) {
    return scope.covers(village)
        && sql.one(
            "select exists (select from registry_village where code = ? and" + VALID + ")",
            row -> row.getBoolean(1),
            village.value(),
            day,
            day);
  }

  /** The district leaders linked to a village on a day, those linked longest first. */
  public List<Leader> leaders(DivisionCode village, LocalDate day) {
    return sql.list(
        "select staff_no, name from registry_leader where village_code = ? and linked_from <= ?"
            + " and (linked_to is null or linked_to > ?) order by linked_from, staff_no",
        row -> new Leader(new StaffNo(row.getString(1)), row.getString(2)),
        village.value(),
        day,
        day);
  }
}
