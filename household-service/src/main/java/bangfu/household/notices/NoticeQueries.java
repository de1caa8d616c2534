package bangfu.household.notices;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads notices as they were posted. */
@ApplicationScoped
class NoticeQueries {
  private static final String SELECT =
      "select n.*, (select d.name from division d where d.code = n.village_code"
          + " and d.valid @> n.posted_on) as village_name from notice n"
          + " where n.village_code ^@ any (?)";

  private final Sql sql;

  NoticeQueries(Sql sql) {
    this.sql = sql;
  }

  /** A notice without its list. */
  record Posted(
      NoticeId id,
      DivisionCode villageCode,
      @Nullable String villageName,
      String programme,
      String title,
      LocalDate postedOn,
      int days,
      List<String> boardPhotos,
      String listSha256,
      String postedBy,
      Instant recordedAt) {}

  /** Which notices are wanted. */
  record Filter(
      @Nullable DivisionCode villageCode,
      @Nullable String programme,
      @Nullable HouseholdId householdId) {}

  /** In the order in which they were recorded. */
  List<Posted> page(Filter filter, PageRequest page, Scope scope) {
    String village = filter.villageCode() == null ? null : filter.villageCode().prefix();
    UUID household = filter.householdId() == null ? null : filter.householdId().value();
    return sql.list(
        SELECT
            + " and (?::text is null or n.village_code ^@ ?) and (?::text is null or n.programme = ?)"
            + " and (?::uuid is null or exists (select from notice_line l where l.notice_id = n.id"
            + " and l.household_id = ?)) and n.id > ?::uuid order by n.id limit ?",
        NoticeQueries::posted,
        scope.forQuery(),
        village,
        village,
        filter.programme(),
        filter.programme(),
        household,
        household,
        page.idAfter(0),
        page.fetch());
  }

  Posted get(NoticeId id, Scope scope) {
    return sql.first(SELECT + " and n.id = ?", NoticeQueries::posted, scope.forQuery(), id.value())
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  List<FrozenLine> lines(NoticeId id, Scope scope) {
    return sql.list(
        "select line_no, household_id, head_name, village_group, persons, amount from notice_line"
            + " where notice_id = ? and village_code ^@ any (?) order by line_no",
        row ->
            new FrozenLine(
                row.getInt(1),
                new HouseholdId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Integer.class),
                money(row.getObject(6, Long.class))),
        id.value(),
        scope.forQuery());
  }

  List<ObjectionId> objections(NoticeId id, Scope scope) {
    return sql.list(
        "select id from objection where notice_id = ? and village_code ^@ any (?) order by id",
        row -> new ObjectionId(row.getObject(1, UUID.class)),
        id.value(),
        scope.forQuery());
  }

  private static @Nullable Money money(@Nullable Long fen) {
    return fen == null ? null : Money.ofFen(fen);
  }

  private static Posted posted(ResultSet row) throws SQLException {
    return new Posted(
        new NoticeId(row.getObject("id", UUID.class)),
        new DivisionCode(row.getString("village_code")),
        row.getString("village_name"),
        row.getString("programme"),
        row.getString("title"),
        row.getObject("posted_on", LocalDate.class),
        row.getInt("days"),
        Arrays.asList((String[]) row.getArray("board_photos").getArray()),
        row.getString("list_sha256"),
        row.getString("posted_by"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }
}
