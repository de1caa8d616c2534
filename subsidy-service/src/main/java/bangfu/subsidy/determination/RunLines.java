package bangfu.subsidy.determination;

import bangfu.commons.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of a run while they are judged. */
@ApplicationScoped
class RunLines {
  private final Sql sql;
  private final ObjectMapper json;

  RunLines(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** A line to be judged. */
  record Pending(UUID id, int ordinal, PupilFacts facts) {}

  /** A line that was judged. */
  record Judged(UUID id, PupilFacts facts, Judgement judgement) {}

  /** The next lines in the run's order. */
  List<Pending> after(int ordinal, int most, RunView run) {
    return sql.list(
        "select * from determination_line where run_id = ? and ordinal > ? order by ordinal limit ?",
        row -> pending(row, run.termStartsOn()),
        run.id(),
        ordinal,
        most);
  }

  void store(List<Judged> lines) {
    sql.batch(
        "update determination_line set decision = ?, school_stage = ?, amount_fen = ?,"
            + " reasons = ?::jsonb, digest = ? where id = ?",
        lines.stream().map(this::row).toList());
  }

  private @Nullable Object[] row(Judged line) {
    Judgement judgement = line.judgement();
    return new @Nullable Object[] {
      judgement.decision(),
      judgement.stage(),
      judgement.amount().fen(),
      text(judgement.reasons()),
      LineDigest.of(line.facts(), judgement),
      line.id()
    };
  }

  private static Pending pending(ResultSet row, LocalDate termStart) throws SQLException {
    return new Pending(
        row.getObject("id", UUID.class),
        row.getInt("ordinal"),
        new PupilFacts(
            row.getObject("person_id", UUID.class),
            row.getObject("household_id", UUID.class),
            termStart,
            row.getString("household_kind"),
            row.getString("status_on_start"),
            row.getString("stage"),
            row.getBoolean("boarding"),
            row.getObject("joined_on", LocalDate.class),
            Sql.date(row, "left_on"),
            row.getBoolean("granted_before"),
            row.getBoolean("enrolled_elsewhere")));
  }

  private String text(List<Reason> reasons) {
    try {
      return json.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
