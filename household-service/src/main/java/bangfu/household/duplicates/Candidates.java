package bangfu.household.duplicates;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pairs that are known. */
@ApplicationScoped
class Candidates {
  /** [assumed] More in one night would be a fault of the data, not work for people. */
  private static final int MOST_IN_ONE_SEARCH = 10_000;

  /** An open pair of which one has left is nobody's work any more. */
  private static final String FROM =
      " from duplicate_candidate c join member a on a.id = c.member_a"
          + " join household ha on ha.id = a.household_id join member b on b.id = c.member_b"
          + " join household hb on hb.id = b.household_id"
          + " where c.village_a ^@ any (?) and c.village_b ^@ any (?)";

  private static final String FILTER =
      " and (c.state <> 'OPEN' or (a.left_on is null and b.left_on is null))"
          + " and (?::text is null or c.state = ?)"
          + " and (?::text is null or c.village_a ^@ ? or c.village_b ^@ ?)"
          + " and (?::integer is null or c.score >= ?)";

  private static final String SIDE =
      ".id as %1$s_id, h%1$s.id as %1$s_household, h%1$s.household_no as %1$s_no,"
          + " %1$s.village_code as %1$s_village, %1$s.name as %1$s_name,"
          + " %1$s.birth_date as %1$s_birth, %1$s.left_on as %1$s_left";

  private static final String SELECT =
      "select c.*, a" + SIDE.formatted("a") + ", b" + SIDE.formatted("b");

  private final Sql sql;
  private final MisreadIds misread;

  Candidates(Sql sql, MisreadIds misread) {
    this.sql = sql;
    this.misread = misread;
  }

  /** Which pairs are wanted. */
  record Filter(
      @Nullable CandidateState state,
      @Nullable DivisionCode villageCode,
      @Nullable Integer minScore) {}

  /** Looks for pairs among all within the scope of the transaction; answers how many are new. */
  long search() {
    List<MisreadIds.Pair> ids = misread.pairs(MOST_IN_ONE_SEARCH);
    return sql.one(
        "select find_duplicates(?, ?::uuid[], ?::uuid[])",
        row -> row.getLong(1),
        MOST_IN_ONE_SEARCH,
        ids.stream().map(pair -> pair.first().toString()).toArray(String[]::new),
        ids.stream().map(pair -> pair.second().toString()).toArray(String[]::new));
  }

  /** The likeliest first. */
  List<CandidateSummary> page(Filter filter, PageRequest page, Scope scope) {
    List<@Nullable Object> arguments = arguments(filter, scope);
    int score = page.isFirst() ? Integer.MAX_VALUE : Integer.parseInt(page.after().get(0));
    UUID id = page.idAfter(1);
    arguments.addAll(List.of(-score, id, page.fetch()));
    return sql.list(
        SELECT
            + FROM
            + FILTER
            + " and (-c.score, c.id) > (?, ?::uuid) order by -c.score, c.id limit ?",
        Candidates::summary,
        arguments.toArray());
  }

  long count(Filter filter, Scope scope) {
    return sql.one(
        "select count(*)" + FROM + FILTER,
        row -> row.getLong(1),
        arguments(filter, scope).toArray());
  }

  Optional<CandidateSummary> find(CandidateId id, Scope scope) {
    return sql.first(
        SELECT + FROM + " and c.id = ?",
        Candidates::summary,
        scope.forQuery(),
        scope.forQuery(),
        id.value());
  }

  /** The same, its row locked until the transaction ends. */
  Optional<CandidateSummary> lock(CandidateId id, Scope scope) {
    return sql.first(
        SELECT + FROM + " and c.id = ? for update of c",
        Candidates::summary,
        scope.forQuery(),
        scope.forQuery(),
        id.value());
  }

  void decide(
      CandidateId id, CandidateState state, @Nullable UUID kept, String reason, String who) {
    sql.update(
        "update duplicate_candidate set state = ?, kept_member_id = ?::uuid, reason = ?,"
            + " decided_by = ?, decided_at = now(), version = version + 1 where id = ?",
        state,
        kept,
        reason,
        who,
        id.value());
  }

  private static List<@Nullable Object> arguments(Filter filter, Scope scope) {
    String state = filter.state() == null ? null : filter.state().name();
    String village = filter.villageCode() == null ? null : filter.villageCode().prefix();
    return new ArrayList<>(
        Arrays.asList(
            scope.forQuery(),
            scope.forQuery(),
            state,
            state,
            village,
            village,
            village,
            filter.minScore(),
            filter.minScore()));
  }

  private static CandidateSummary summary(ResultSet row) throws SQLException {
    return new CandidateSummary(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        CandidateState.valueOf(row.getString("state")),
        row.getInt("score"),
        Arrays.stream((String[]) row.getArray("reasons").getArray()).map(Sign::valueOf).toList(),
        List.of(side(row, "a"), side(row, "b")),
        Objects.requireNonNull(Sql.instant(row, "found_at")),
        row.getObject("kept_member_id", UUID.class),
        row.getString("decided_by"),
        Sql.instant(row, "decided_at"),
        row.getString("reason"));
  }

  private static CandidateSummary.Side side(ResultSet row, String side) throws SQLException {
    return new CandidateSummary.Side(
        row.getObject(side + "_id", UUID.class),
        row.getObject(side + "_household", UUID.class),
        row.getString(side + "_no"),
        new DivisionCode(row.getString(side + "_village")),
        row.getString(side + "_name"),
        row.getObject(side + "_birth", LocalDate.class),
        Sql.date(row, side + "_left"));
  }
}
