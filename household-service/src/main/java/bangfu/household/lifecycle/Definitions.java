package bangfu.household.lifecycle;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the definitions of procedures. */
@ApplicationScoped
class Definitions {
  private static final String SELECT =
      "select id, kind, regime, lower(valid) as valid_from, upper(valid) as valid_to, monitor_kinds,"
          + " stable_months, objection_pause_working_days, assumed, source from procedure_definition";

  private final Sql sql;

  Definitions(Sql sql) {
    this.sql = sql;
  }

  /** All of them, or those of a kind or a day. */
  List<ProcedureDefinition> all(@Nullable ProcedureKind kind, @Nullable LocalDate asOf) {
    String name = kind == null ? null : kind.name();
    return sql.list(
        SELECT
            + " where (?::text is null or kind = ?) and (?::date is null or valid @> ?::date)"
            + " order by kind, lower(valid)",
        this::definition,
        name,
        name,
        asOf,
        asOf);
  }

  ProcedureDefinition get(UUID id) {
    return sql.one(SELECT + " where id = ?", this::definition, id);
  }

  /**
   * The one that is valid on a day.
   *
   * @throws Problem 409 {@code NO_PROCEDURE_FOR_DATE}
   */
  ProcedureDefinition on(ProcedureKind kind, LocalDate day) {
    return all(kind, day).stream().findFirst().orElseThrow(() -> none(kind, day));
  }

  static Problem none(ProcedureKind kind, LocalDate day) {
    return new Problem(LifecycleProblem.NO_PROCEDURE_FOR_DATE, Map.of("kind", kind, "date", day));
  }

  private ProcedureDefinition definition(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ProcedureDefinition(
        id,
        ProcedureKind.valueOf(row.getString("kind")),
        row.getString("regime"),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"),
        texts(row, "monitor_kinds").stream().map(MonitorKind::valueOf).toList(),
        row.getObject("stable_months", Integer.class),
        row.getInt("objection_pause_working_days"),
        texts(row, "assumed"),
        row.getString("source"),
        steps(id));
  }

  private List<ProcedureStep> steps(UUID definition) {
    return sql.list(
        "select *, lead(code) over (order by step_no) as next from procedure_step"
            + " where definition_id = ? order by step_no",
        Definitions::step,
        definition);
  }

  private static ProcedureStep step(ResultSet row) throws SQLException {
    String effect = row.getString("effect");
    return new ProcedureStep(
        row.getInt("step_no"),
        row.getString("code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        ActLevel.valueOf(row.getString("level")),
        texts(row, "roles"),
        Demand.valueOf(row.getString("demand")),
        row.getBoolean("authorisation"),
        row.getObject("publicity_days", Integer.class),
        vote(row),
        row.getObject("checkers", Integer.class),
        row.getBoolean("exit_check"),
        effect == null ? null : Effect.valueOf(effect),
        row.getString("next"));
  }

  private static @Nullable VoteRule vote(ResultSet row) throws SQLException {
    return row.getObject("quorum_numerator") == null
        ? null
        : new VoteRule(
            new VoteRule.Share(row.getInt("quorum_numerator"), row.getInt("quorum_denominator")),
            new VoteRule.Share(
                row.getInt("majority_numerator"), row.getInt("majority_denominator")));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
