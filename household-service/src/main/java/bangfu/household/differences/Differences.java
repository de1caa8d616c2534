package bangfu.household.differences;

import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.DatabaseErrors;
import bangfu.commons.persistence.DatabaseFailure;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.lists.ListSource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The differences that are known. */
@ApplicationScoped
class Differences {
  private static final String SELECT =
      "select d.*, h.household_no, m.name as member_name"
          + " from difference d left join household h on h.id = d.household_id"
          + " left join member m on m.id = d.member_id";
  private static final String WHERE =
      " where d.division_code ^@ any (?) and d.source = any (?)"
          + " and (?::text is null or d.source = ?) and (?::text is null or d.state = ?)"
          + " and (?::text is null or d.kind = ?)"
          + " and (?::text is null or d.pointer = ? or d.pointer ^@ (? || '/'))"
          + " and (?::text is null or d.division_code ^@ ?)"
          + " and (?::uuid is null or d.household_id = ?::uuid)"
          + " and (?::uuid is null or d.import_id = ?::uuid)";

  private final Sql sql;
  private final ObjectMapper json;

  Differences(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** Which differences are wanted. */
  record Filter(
      @Nullable ListSource source,
      @Nullable DifferenceState state,
      @Nullable DifferenceKind kind,
      @Nullable String field,
      @Nullable DivisionCode villageCode,
      @Nullable UUID householdId,
      @Nullable UUID importId) {}

  /** In the order in which they were raised. */
  List<DifferenceView> page(Filter filter, PageRequest page, Reach reach) {
    List<@Nullable Object> arguments = arguments(filter, reach);
    arguments.add(page.idAfter(0));
    arguments.add(page.fetch());
    return sql.list(
        SELECT + WHERE + " and d.id > ?::uuid order by d.id limit ?",
        this::view,
        arguments.toArray());
  }

  long count(Filter filter, Reach reach) {
    return sql.one(
        "select count(*) from difference d" + WHERE,
        row -> row.getLong(1),
        arguments(filter, reach).toArray());
  }

  Optional<DifferenceView> find(DifferenceId id, Reach reach) {
    return sql.first(
        SELECT + " where d.id = ? and d.division_code ^@ any (?) and d.source = any (?)",
        this::view,
        id.value(),
        reach.scope().forQuery(),
        reach.names());
  }

  /** Those of these that are within reach, locked in one order until the transaction ends. */
  List<DifferenceView> lock(List<DifferenceId> ids, Reach reach) {
    return sql.list(
        SELECT
            + " where d.id = any (?::uuid[]) and d.division_code ^@ any (?) and d.source = any (?)"
            + " order by d.id for update of d",
        this::view,
        ids.stream().map(DifferenceId::toString).toArray(String[]::new),
        reach.scope().forQuery(),
        reach.names());
  }

  /** Lets go what was settled meanwhile, and shows the present value of the rest. */
  void refresh(List<DifferenceId> ids) {
    sql.one(
        "select refresh_differences(null, ?::uuid[])",
        row -> "refreshed",
        (Object) ids.stream().map(DifferenceId::toString).toArray(String[]::new));
  }

  /** The same for all within the scope of the transaction. */
  void refreshAll() {
    sql.one("select refresh_differences(null, null)", row -> "refreshed");
  }

  /**
   * The registry takes over what the list says; the household is locked.
   *
   * @throws Problem 409 where the person is a member beyond the caller's divisions
   */
  void apply(DifferenceId id, String who) {
    try {
      sql.one("select apply_difference(?, ?)", row -> "applied", id.value(), who);
    } catch (DatabaseFailure e) {
      throw DatabaseErrors.violatedConstraint(e)
          .filter("person_in_one_household"::equals)
          .<RuntimeException>map(held -> new Problem(DifferenceProblem.PERSON_IN_ANOTHER_HOUSEHOLD))
          .orElse(e);
    }
  }

  void decide(DifferenceId id, DifferenceState state, String reason, String who) {
    sql.update(
        "update difference set state = ?, reason = ?, decided_by = ?, decided_at = now(),"
            + " version = version + 1 where id = ?",
        state,
        reason,
        who,
        id.value());
  }

  private static List<@Nullable Object> arguments(Filter filter, Reach reach) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(reach.scope().forQuery());
    arguments.add(reach.names());
    twice(arguments, filter.source());
    twice(arguments, filter.state());
    twice(arguments, filter.kind());
    twice(arguments, filter.field());
    arguments.add(filter.field());
    twice(arguments, filter.villageCode() == null ? null : filter.villageCode().prefix());
    twice(arguments, filter.householdId());
    twice(arguments, filter.importId());
    return arguments;
  }

  private static void twice(List<@Nullable Object> arguments, @Nullable Object value) {
    String text = value == null ? null : value.toString();
    arguments.add(text);
    arguments.add(text);
  }

  private DifferenceView view(ResultSet row) throws SQLException {
    return new DifferenceView(
        new DifferenceId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        DifferenceKind.valueOf(row.getString("kind")),
        ListSource.valueOf(row.getString("source")),
        row.getString("period"),
        row.getObject("import_id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        row.getObject("household_id", UUID.class),
        row.getString("household_no"),
        row.getObject("member_id", UUID.class),
        row.getString("member_name"),
        row.getString("masked_id"),
        row.getString("pointer"),
        json(row.getString("registry_value")),
        json(row.getString("list_value")),
        DifferenceState.valueOf(row.getString("state")),
        row.getString("raised_by"),
        Objects.requireNonNull(Sql.instant(row, "raised_at")),
        row.getString("decided_by"),
        Sql.instant(row, "decided_at"),
        row.getString("reason"));
  }

  private @Nullable JsonNode json(@Nullable String text) {
    try {
      return text == null ? null : json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database keeps JSON that is none", e);
    }
  }
}
