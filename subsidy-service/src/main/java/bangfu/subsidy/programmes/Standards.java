package bangfu.subsidy.programmes;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The standards in force. */
@ApplicationScoped
public class Standards {
  private final Sql sql;

  Standards(Sql sql) {
    this.sql = sql;
  }

  /** What a programme pays at each stage on this day. */
  @Schema(name = "StandardInForce", description = "What is paid at a stage, and by which document.")
  public record InForce(
      @Schema(description = "The standard", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10")
          UUID standardId,
      @Schema(description = "Amount per term", example = "500.00") Money amount,
      @Schema(description = "Document that sets it", example = "湘财教〔2020〕1号") String source) {}

  /**
   * The standards of a day, one for each stage.
   *
   * @throws Problem {@code NO_STANDARD_FOR_DATE} where one is missing; last year's is never taken
   */
  public Map<SchoolStage, InForce> on(LocalDate day, String programme) {
    Map<SchoolStage, InForce> found = new EnumMap<>(SchoolStage.class);
    sql.list(
        "select s.stage, s.standard_id, s.amount_fen, d.source from programme_standard s"
            + " join standard_draft d on d.id = s.standard_id"
            + " where s.programme = ? and s.valid @> ?::date",
        row ->
            found.put(
                SchoolStage.valueOf(row.getString(1)),
                new InForce(
                    row.getObject(2, UUID.class), Money.ofFen(row.getLong(3)), row.getString(4))),
        programme,
        day);
    for (SchoolStage stage : SchoolStage.values()) {
      if (!found.containsKey(stage)) {
        throw new Problem(
            ProgrammeProblem.NO_STANDARD_FOR_DATE,
            Map.of("programme", programme, "stage", stage, "date", day));
      }
    }
    return found;
  }

  /** Puts an approved standard in force; the database refuses two on one day. */
  void enforce(StandardView approved) {
    if (overlaps(approved)) {
      throw new Problem(
          ProgrammeProblem.STANDARD_OVERLAPS,
          Map.of(
              "programme", approved.programme(),
              "stage", approved.stage(),
              "from", approved.validFrom(),
              "to", approved.validTo() == null ? "…" : approved.validTo()));
    }
    sql.update(
        "insert into programme_standard (programme, stage, valid, amount_fen, standard_id)"
            + " values (?, ?, daterange(?::date, ?::date), ?, ?)",
        approved.programme(),
        approved.stage(),
        approved.validFrom(),
        approved.validTo(),
        approved.amount().fen(),
        approved.id());
  }

  private boolean overlaps(StandardView proposed) {
    return sql.one(
        "select exists (select from programme_standard where programme = ? and stage = ?"
            + " and valid && daterange(?::date, ?::date))",
        row -> row.getBoolean(1),
        proposed.programme(),
        proposed.stage(),
        proposed.validFrom(),
        proposed.validTo());
  }
}
