package bangfu.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the service asks the database, as it stands in the code. Where the code's statement changes,
 * this one does: the comparison is only worth something between equals. DAY is to be filled in.
 */
final class Statements {
  /** HouseholdRecords.find */
  static final String ONE =
      "select s.snapshot::text from household_snapshots s where s.household_id = :id"
          + " and s.village_code ^@ any (array['430511'])";

  /** HouseholdQueries.page, its conditions to be added */
  static final String PAGE =
      "select h.id, h.household_no, h.village_code, h.village_group, h.kind, h.attribute, s.status,"
          + " m.head_name, m.family_size from household h left join household_status s"
          + " on s.household_id = h.id and lower(s.valid) <= DAY"
          + " and (upper_inf(s.valid) or upper(s.valid) > DAY) cross join lateral"
          + " (select min(name) filter (where relation = '02') as head_name, count(*) as family_size"
          + " from member where household_id = h.id and joined_on <= DAY"
          + " and (left_on is null or left_on > DAY)) m"
          + " where h.village_code >= '430511' and h.village_code < '430512'";

  static final String PAGE_END = " order by h.household_no limit 51";

  /** MemberQueries.all */
  static final String MEMBERS =
      "select m.id, h.id, h.household_no, h.village_code, h.kind, s.status, m.name, m.citizen_id,"
          + " m.sex, m.birth_date, m.relation, m.ethnicity, m.education,"
          + " array_to_string(m.health, ';'), m.labor_skill, m.disability_type, m.disability_grade,"
          + " m.joined_on, m.left_on from household h left join household_status s"
          + " on s.household_id = h.id and lower(s.valid) <= DAY"
          + " and (upper_inf(s.valid) or upper(s.valid) > DAY) join member m on m.household_id = h.id where h.village_code >= '430511' and h.village_code < '430512'"
          + " and m.joined_on <= DAY and (m.left_on is null or m.left_on > DAY)"
          + " order by h.household_no, m.id";

  private static final String COUNTED =
      " select h.village_code, array[count(*) filter (where s.status = 'EXITED'),"
          + " count(*) filter (where s.status in ('NOT_EXITED', 'PRE_EXIT', 'RETURNED'))] as counts";

  private static final String ON_THE_DAY =
      " left join household_status s on s.household_id = h.id and s.valid @> DAY"
          + " where h.village_code = any (PLACES) group by h.village_code) counted";

  /** Reckoning.statement of PovertyFigures.TALLIES; the places are to be filled in as well */
  static final String FIGURES =
      "select village_code, unnest(array['EXITED_HOUSEHOLDS', 'POOR_HOUSEHOLDS']), unnest(counts)"
          + " from ("
          + COUNTED
          + " from household h"
          + ON_THE_DAY
          + " union all select village_code, unnest(array['EXITED_PERSONS', 'POOR_PERSONS']),"
          + " unnest(counts) from ("
          + COUNTED
          + " from household h join member m on m.household_id = h.id and m.joined_on <= DAY"
          + " and (m.left_on is null or m.left_on > DAY)"
          + ON_THE_DAY;

  /** ChangeFeed.page, all pages in one */
  static final String FEED =
      "select f.position, r.id, r.aggregate, r.aggregate_id, r.aggregate_version, r.kind,"
          + " r.division_code, r.actor, r.recorded_at, r.snapshot from feed f join revision r"
          + " on r.seq = f.seq where r.division_code ^@ any (array['430511']) order by f.position";

  private Statements() {}

  /** For the day that it is where the service counts days. */
  static String today(String statement) {
    return on(LocalDate.now(ZoneId.of("Asia/Shanghai")), statement);
  }

  static String on(LocalDate day, String statement) {
    return statement.replace("DAY", "date '" + day + "'");
  }
}
