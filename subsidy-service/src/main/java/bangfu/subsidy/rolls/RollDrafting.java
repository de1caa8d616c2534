package bangfu.subsidy.rolls;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes rolls of what a run granted: one for each village, in the run's own transaction. */
@ApplicationScoped
public class RollDrafting {
  private final Sql sql;
  private final Rolls rolls;
  private final RollRevisions revisions;

  RollDrafting(Sql sql, Rolls rolls, RollRevisions revisions) {
    this.sql = sql;
    this.rolls = rolls;
    this.revisions = revisions;
  }

  /** Drafts the rolls of a finished run. */
  public void draft(UUID run, String by) {
    sql.update(
        "insert into roll (run_id, programme, term, term_starts_on, village_code, line_count,"
            + " total_fen, drafted_by)"
            + " select r.id, r.programme, r.term, r.starts_on, l.village_code, count(*),"
            + " sum(l.amount_fen), ? from determination_run r"
            + " join determination_line l on l.run_id = r.id"
            + " where r.id = ? and l.decision = 'GRANTED'"
            + " group by r.id, l.village_code order by l.village_code",
        by,
        run);
    sql.update(
        "insert into roll_line (roll_id, determination_line_id, programme, term, village_code,"
            + " person_id, person_name, person_hash, household_id, household_no, school_stage,"
            + " amount_fen)"
            + " select r.id, l.id, r.programme, r.term, l.village_code, l.person_id,"
            + " l.person_name, l.person_hash, l.household_id, l.household_no, l.school_stage,"
            + " l.amount_fen from roll r"
            + " join determination_line l on l.run_id = r.run_id and l.village_code = r.village_code"
            + " where r.run_id = ? and l.decision = 'GRANTED' order by l.ordinal",
        run);
    revisions.append(rolls.list("runId", run), "DRAFTED");
  }
}
