package bangfu.subsidy.determination;

import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import bangfu.subsidy.programmes.SchoolStage;
import bangfu.subsidy.programmes.Standards;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs: how far each is, what it froze, what it found. */
@ApplicationScoped
class Runs {
  static final String SELECT = "select * from determination_run";

  private final Sql sql;
  private final ObjectMapper json;

  Runs(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** What a run is about. */
  record Plan(
      DivisionCode division,
      NewRun wanted,
      LocalDate startsOn,
      Map<SchoolStage, Standards.InForce> standards,
      String startedBy,
      Instant startedAt) {}

  /** The new run; empty where one of the programme and term is not finished, seen or unseen. */
  Optional<UUID> add(Plan plan) {
    return sql.first(
        "insert into determination_run (division_code, programme, term, starts_on, rule_version,"
            + " standards, started_by, started_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)"
            + " on conflict (programme, term) where state in ('WAITING', 'JUDGING') do nothing"
            + " returning id",
        row -> row.getObject(1, UUID.class),
        plan.division().value(),
        plan.wanted().programme(),
        plan.wanted().term().toString(),
        plan.startsOn(),
        LivingSubsidyRule.VERSION,
        text(plan.standards()),
        plan.startedBy(),
        plan.startedAt());
  }

  void operation(UUID id, OperationId operation) {
    sql.update("update determination_run set operation_id = ? where id = ?", operation.value(), id);
  }

  /** The run of an operation, locked for the transaction. */
  RunView locked(OperationId operation) {
    return sql.one(SELECT + " where operation_id = ? for update", this::view, operation.value());
  }

  Optional<RunView> find(UUID id) {
    return sql.first(SELECT + " where id = ?", this::view, id);
  }

  void advanced(UUID id, int judged) {
    sql.update("update determination_run set judged = ? where id = ?", judged, id);
  }

  RunView finish(UUID id, Instant at) {
    return sql.one(
        "update determination_run r set state = 'DONE', finished_at = ?, version = version + 1,"
            + " granted = s.granted, refused = s.refused, total_fen = s.total, digest = s.digest"
            + " from (select count(*) filter (where decision = 'GRANTED') as granted,"
            + " count(*) filter (where decision = 'REFUSED') as refused,"
            + " coalesce(sum(amount_fen), 0) as total, encode(sha256(convert_to("
            + " coalesce(string_agg(l.digest, E'\\n' order by ordinal), ''), 'UTF8')), 'hex') as digest"
            + " from determination_line l where run_id = ?) s where r.id = ? returning r.*",
        this::view,
        at,
        id,
        id);
  }

  RunView view(ResultSet row) throws SQLException {
    return new RunView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        row.getString("programme"),
        SchoolTerm.parse(row.getString("term")),
        row.getObject("starts_on", LocalDate.class),
        RunState.valueOf(row.getString("state")),
        row.getString("rule_version"),
        standards(row.getString("standards")),
        row.getString("started_by"),
        required(Sql.instant(row, "started_at")),
        Sql.instant(row, "finished_at"),
        row.getString("registry_cursor"),
        Sql.instant(row, "registry_as_of"),
        row.getInt("candidates"),
        row.getInt("judged"),
        row.getInt("granted"),
        row.getInt("refused"),
        Money.ofFen(row.getLong("total_fen")),
        row.getString("digest"));
  }

  private static Instant required(@Nullable Instant at) {
    return java.util.Objects.requireNonNull(at);
  }

  private Map<SchoolStage, Standards.InForce> standards(String text) {
    try {
      return json.readValue(text, new TypeReference<EnumMap<SchoolStage, Standards.InForce>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
