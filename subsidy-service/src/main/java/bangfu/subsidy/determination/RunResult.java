package bangfu.subsidy.determination;

import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.subsidy.rolls.RollDrafting;
import jakarta.enterprise.context.ApplicationScoped;

/** What a finished run leaves behind: rolls for the villages, and its revision. */
@ApplicationScoped
class RunResult {
  private final RollDrafting rolls;
  private final RevisionLog log;

  RunResult(RollDrafting rolls, RevisionLog log) {
    this.rolls = rolls;
    this.log = log;
  }

  void started(RunView run) {
    append(run, 1, "STARTED");
  }

  RunView publish(RunView run, String by) {
    rolls.draft(run.id(), by);
    append(run, 2, "DONE");
    return run;
  }

  private void append(RunView run, long version, String kind) {
    log.append(
        new NewRevision("determination-run", run.id(), version, kind, run.division(), null, run));
  }
}
