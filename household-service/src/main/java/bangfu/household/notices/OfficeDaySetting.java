package bangfu.household.notices;

import bangfu.commons.caller.Caller;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.standards.DistrictSettings;
import bangfu.household.standards.SettingId;
import bangfu.household.standards.StandardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calendar of the office: entering days, taking them out, listing. Public, so not scoped. */
@ApplicationScoped
class OfficeDaySetting {
  private static final String SELECT =
      "select id, day, working, name, source, recorded_at, ended_at, ended_reason from office_day";

  private final Sql sql;
  private final DistrictSettings district;

  OfficeDaySetting(Sql sql, DistrictSettings district) {
    this.sql = sql;
    this.district = district;
  }

  List<OfficeDayView> page(@Nullable LocalDate from, @Nullable LocalDate to, PageRequest page) {
    return sql.list(
        SELECT
            + " where (?::date is null or day >= ?::date) and (?::date is null or day < ?::date)"
            + " and (day, id) > (?::date, ?) order by day, id limit ?",
        OfficeDayView::of,
        from,
        from,
        to,
        to,
        page.after(0, "0001-01-01"),
        page.idAfter(1),
        page.fetch());
  }

  /**
   * @throws Problem 404 where the district is not the caller's
   */
  @Transactional
  public OfficeDayView enter(NewOfficeDay entry, Caller caller) {
    district.requireDistrict(caller.scope());
    UUID id =
        sql.one(
            "insert into office_day (day, working, name, source, recorded_by) values (?, ?, ?, ?, ?)"
                + " returning id",
            row -> row.getObject(1, UUID.class),
            entry.day(),
            entry.working(),
            entry.name(),
            entry.source(),
            caller.subject());
    return sql.one(SELECT + " where id = ?", OfficeDayView::of, id);
  }

  /**
   * Takes a day out again.
   *
   * @throws Problem 404 where it is unknown or the district is not the caller's, 409 where it was
   *     taken out before
   */
  @Transactional
  public OfficeDayView end(SettingId id, OfficeDayEnding ending, Caller caller) {
    district.requireDistrict(caller.scope());
    OfficeDayView day =
        sql.first(SELECT + " where id = ? for update", OfficeDayView::of, id.value())
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    if (day.endedAt() != null) {
      throw new Problem(StandardProblem.SETTING_ENDED);
    }
    sql.update(
        "update office_day set ended_by = ?, ended_at = now(), ended_reason = ? where id = ?",
        caller.subject(),
        ending.reason(),
        id.value());
    return sql.one(SELECT + " where id = ?", OfficeDayView::of, id.value());
  }
}
