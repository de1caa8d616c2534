package bangfu.inspection.inspector;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DateRange;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inspectors there are. */
@ApplicationScoped
public class Inspectors {
  private static final String COLUMNS =
      "select id, staff_no, name, unit, home_village, trained_on, certificate_until, division_code"
          + " from inspector where ";

  private final Sql sql;

  Inspectors(Sql sql) {
    this.sql = sql;
  }

  /** An inspector as other features need him. */
  public record Inspector(
      StaffNo staffNo, @Nullable DivisionCode homeVillage, DateRange certificate) {
    /** Whether he may inspect there on that day: certified, and not at home. */
    public boolean mayInspect(DivisionCode village, LocalDate day) {
      return certificate.contains(day) && !village.equals(homeVillage);
    }
  }

  public Optional<Inspector> find(StaffNo staffNo) {
    return sql.first(COLUMNS + "staff_no = ?", Inspectors::view, staffNo.value())
        .map(Inspectors::inspector);
  }

  /** Those of a district with a valid certificate on a day. */
  public List<Inspector> certified(DivisionCode district, LocalDate day) {
    return sql
        .list(
            COLUMNS + "division_code ^@ ? and trained_on <= ? and certificate_until > ?",
            Inspectors::view,
            district.prefix(),
            day,
            day)
        .stream()
        .map(Inspectors::inspector)
        .toList();
  }

  @Transactional
  List<InspectorView> page(
      PageRequest page, @Nullable InspectorUnit unit, @Nullable LocalDate on, Scope scope) {
    return sql.list(
        COLUMNS
            + "division_code ^@ any (?) and staff_no > ? and unit = coalesce(?, unit)"
            + " and (?::date is null or trained_on <= ? and certificate_until > ?)"
            + " order by staff_no limit ?",
        Inspectors::view,
        scope.forQuery(),
        page.after(0, ""),
        unit == null ? null : unit.name(),
        on,
        on,
        on,
        page.fetch());
  }

  InspectorView insert(NewInspector body, LocalDate until, DivisionCode division, String by) {
    return sql.one(
        "insert into inspector (staff_no, name, unit, home_village, trained_on, certificate_until,"
            + " division_code, created_by) values (?, ?, ?, ?, ?, ?, ?, ?) returning *",
        Inspectors::view,
        body.staffNo().value(),
        body.name(),
        body.unit(),
        body.homeVillage() == null ? null : body.homeVillage().value(),
        body.trainedOn(),
        until,
        division.value(),
        by);
  }

  private static Inspector inspector(InspectorView view) {
    return new Inspector(
        view.staffNo(),
        view.homeVillage(),
        new DateRange(view.trainedOn(), view.certificateUntil()));
  }

  private static InspectorView view(ResultSet row) throws SQLException {
    String home = row.getString("home_village");
    return new InspectorView(
        row.getObject("id", UUID.class),
        new StaffNo(row.getString("staff_no")),
        row.getString("name"),
        InspectorUnit.valueOf(row.getString("unit")),
        home == null ? null : new DivisionCode(home),
        row.getObject("trained_on", LocalDate.class),
        row.getObject("certificate_until", LocalDate.class),
        new DivisionCode(row.getString("division_code")));
  }
}
