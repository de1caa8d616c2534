package bangfu.household.mine;

import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The list of a helper. */
@ApplicationScoped
class LinkedQueries {
  private final Sql sql;
  private final Clock clock;

  LinkedQueries(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** In the order of their numbers. */
  List<LinkedHouseholdView> page(HouseholdScope scope, StaffNo staff, PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    return sql.list(
        "select h.id, h.household_no, h.village_code, h.village_group, s.status,"
            + " lower(l.valid) as linked_since, m.head_name, coalesce(m.size, 0) as family_size"
            + " from household h"
            + " join household_helper l on l.household_id = h.id and l.staff_no = ?"
            + " and l.valid @> ?::date"
            + " left join household_status s on s.household_id = h.id and s.valid @> ?::date"
            + " left join lateral (select count(*) as size,"
            + " min(m.name) filter (where m.relation = '02') as head_name from member m"
            + " where m.household_id = h.id and m.left_on is null) m on true"
            + " where h.id = any (?::uuid[]) and h.village_code ^@ any (?)"
            + " and h.household_no > ? order by h.household_no limit ?",
        LinkedHouseholdView::read,
        staff.value(),
        today,
        today,
        scope.forQuery(),
        scope.divisions().forQuery(),
        page.after(0, ""),
        page.fetch());
  }
}
