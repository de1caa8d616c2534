package bangfu.inspection.draw;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import bangfu.inspection.inspector.Inspectors;
import bangfu.inspection.registry.Households;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes frames of the registry's copy, and keeps those that were drawn from. */
@ApplicationScoped
class Frames {
  private final Households households;
  private final Inspectors inspectors;
  private final Sql sql;

  Frames(Households households, Inspectors inspectors, Sql sql) {
    this.households = households;
    this.inspectors = inspectors;
    this.sql = sql;
  }

  /** What is in the urn today for these villages, and who is certified on the day. */
  Frame of(List<DivisionCode> villages, DivisionCode district, LocalDate day, Scope scope) {
    return new Frame(
        households.drawable(villages, day, scope).stream().map(Frames::household).toList(),
        inspectors.certified(district, day).stream()
            .map(i -> new Frame.Candidate(i.staffNo(), i.homeVillage()))
            .toList());
  }

  void freeze(UUID draw, Frame frame) {
    sql.batch(
        "insert into draw_frame (draw_id, household_id, village_code, stratum, helpers)"
            + " values (?, ?, ?, ?, string_to_array(?, ';'))",
        frame.households().stream().map(h -> row(draw, h)).toList());
    sql.batch(
        "insert into draw_pool (draw_id, staff_no, home_village) values (?, ?, ?)",
        frame.candidates().stream().map(c -> row(draw, c)).toList());
  }

  /** The frame that a draw was made from. */
  Frame frozen(UUID draw) {
    return new Frame(
        sql.list("select * from draw_frame where draw_id = ?", Frames::household, draw),
        sql.list("select * from draw_pool where draw_id = ?", Frames::candidate, draw));
  }

  private static @Nullable Object[] row(UUID draw, Frame.Household household) {
    String helpers =
        household.helpers().stream().map(StaffNo::value).collect(Collectors.joining(";"));
    return new @Nullable Object[] {
      draw, household.id(), household.village().value(), household.stratum(), helpers
    };
  }

  private static @Nullable Object[] row(UUID draw, Frame.Candidate candidate) {
    DivisionCode home = candidate.homeVillage();
    return new @Nullable Object[] {
      draw, candidate.staffNo().value(), home == null ? null : home.value()
    };
  }

  private static Frame.Household household(Households.Drawable drawable) {
    return new Frame.Household(
        drawable.id(),
        drawable.village(),
        Stratum.of(drawable.status(), drawable.attribute()),
        drawable.helpers());
  }

  private static Frame.Household household(ResultSet row) throws SQLException {
    String[] helpers = (String[]) row.getArray("helpers").getArray();
    return new Frame.Household(
        row.getObject("household_id", UUID.class),
        new DivisionCode(row.getString("village_code")),
        Stratum.valueOf(row.getString("stratum")),
        Arrays.stream(helpers).map(StaffNo::new).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Frame.Candidate candidate(ResultSet row) throws SQLException {
    String home = row.getString("home_village");
    return new Frame.Candidate(
        new StaffNo(row.getString("staff_no")), home == null ? null : new DivisionCode(home));
  }
}
