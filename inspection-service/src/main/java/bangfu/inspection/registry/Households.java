package bangfu.inspection.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Households, as the registry's copy knows them. */
@ApplicationScoped
public class Households {
  /** Not in the urn: not identified (yet), or no longer registered. */
  private static final String NOT_REGISTERED = "('CANDIDATE', 'REJECTED', 'REMOVED')";

  private final Sql sql;

  Households(Sql sql) {
    this.sql = sql;
  }

  /**
   * A household that may be drawn.
   *
   * @param status of a registered household; null of another one
   * @param helpers who helps it on the day of the draw
   */
  public record Drawable(
      UUID id,
      DivisionCode village,
      @Nullable String status,
      @Nullable String attribute,
      SortedSet<StaffNo> helpers) {}

  /** Registered households and those of the four groups in these villages. */
  public List<Drawable> drawable(List<DivisionCode> villages, LocalDate day, Scope scope) {
    return sql.list(
        "select h.id, h.village_code, case when h.kind = 'REGISTERED' then h.status end as status,"
            + " h.attribute, array(select p.staff_no from registry_helper p"
            + " where p.household_id = h.id and p.helps_from <= ?"
            + " and (p.helps_to is null or p.helps_to > ?)) as helpers"
            + " from registry_household h where h.village_code = any (?)"
            + " and h.village_code ^@ any (?)"
            + " and (h.kind = 'REGISTERED' or h.housing_group is not null)"
            + " and coalesce(h.status, '') not in "
            + NOT_REGISTERED,
        Households::drawable,
        day,
        day,
        villages.stream().map(DivisionCode::value).toArray(String[]::new),
        scope.forQuery());
  }

  /** Whether somebody helps a household on a day. */
  public boolean helps(StaffNo staffNo, UUID household, LocalDate day) {
    return sql.one(
        "select exists (select from registry_helper where household_id = ? and staff_no = ?"
            + " and helps_from <= ? and (helps_to is null or helps_to > ?))",
        row -> row.getBoolean(1),
        household,
        staffNo.value(),
        day,
        day);
  }

  /** Whether there is such a household in a village. */
  public boolean exists(UUID household, DivisionCode village) {
    return sql.one(
        "select exists (select from registry_household where id = ? and village_code = ?)",
        row -> row.getBoolean(1),
        household,
        village.value());
  }

  /** Whether somebody is, or was, a member of a household. */
  public boolean hasMember(UUID household, UUID person) {
    return sql.one(
        "select exists (select from registry_member where household_id = ? and member_id = ?)",
        row -> row.getBoolean(1),
        household,
        person);
  }

  private static Drawable drawable(ResultSet row) throws SQLException {
    String[] helpers = (String[]) row.getArray("helpers").getArray();
    return new Drawable(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("village_code")),
        row.getString("status"),
        row.getString("attribute"),
        Arrays.stream(helpers).map(StaffNo::new).collect(Collectors.toCollection(TreeSet::new)));
  }
}
