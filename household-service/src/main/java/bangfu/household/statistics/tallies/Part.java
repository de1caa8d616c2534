package bangfu.household.statistics.tallies;

import java.util.List;
import java.util.stream.Collectors;

/** What is gone through for a tally. */
enum Part {
  /** Households on file with their status on the day. */
  HOUSEHOLDS(
      "from household h left join household_status s on s.household_id = h.id and s.valid @> :day::date"
          + " where h.village_code = any (:places)"),
  /** Members on the day. */
  MEMBERS(
      "from household h join member m on m.household_id = h.id and "
          + Phrase.ON_THE_DAY
          + " left join household_status s on s.household_id = h.id and s.valid @> :day::date"
          + " where h.village_code = any (:places)"),
  /** Work of members in the year of the day and the year before. */
  WORK(
      "from employment e join member m on m.id = e.member_id join household h on h.id = m.household_id"
          + " left join household_status s on s.household_id = h.id and s.valid @> :day::date"
          + " where h.village_code = any (:places) and e.year <= :year"),
  /** Whole selects of their own, for what villages have. */
  PLACES("");

  private final String source;

  Part(String source) {
    this.source = source;
  }

  /** Rows of place, tally, count. Columns that no tally wants are not reckoned. */
  String select(List<Tally> tallies) {
    if (this == PLACES) {
      return tallies.stream().map(Tally::sql).collect(Collectors.joining(" union all "));
    }
    String names =
        tallies.stream().map(t -> "'" + t.name() + "'").collect(Collectors.joining(", "));
    String counts = tallies.stream().map(Part::count).collect(Collectors.joining(", "));
    return "select village_code, unnest(array["
        + names
        + "]), unnest(counts) from (select h.village_code, array["
        + counts
        + "] as counts "
        + source
        + " group by h.village_code) counted";
  }

  private static String count(Tally tally) {
    return (tally.isOfHouseholdsOfMembers() ? "count(distinct h.id)" : "count(*)")
        + " filter (where "
        + tally.sql()
        + ")";
  }
}
