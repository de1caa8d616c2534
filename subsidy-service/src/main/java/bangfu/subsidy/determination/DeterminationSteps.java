package bangfu.subsidy.determination;

import bangfu.commons.caller.Scope;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import bangfu.commons.value.Money;
import bangfu.subsidy.programmes.SchoolStage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The steps of a run, each in the transaction it is called in. */
@ApplicationScoped
class DeterminationSteps {
  private final Parts parts;
  private final Operations operations;
  private final Clock clock;
  private final int chunk;

  DeterminationSteps(
      Parts parts,
      Operations operations,
      Clock clock,
      @ConfigProperty(name = "bangfu.determination.chunk", defaultValue = "500") int chunk) {
    this.parts = parts;
    this.operations = operations;
    this.clock = clock;
    this.chunk = chunk;
  }

  /** What the steps write to. */
  @ApplicationScoped
  static class Parts {
    private final Runs runs;
    private final RunLines lines;
    private final FrozenFacts facts;
    private final RunResult result;

    Parts(Runs runs, RunLines lines, FrozenFacts facts, RunResult result) {
      this.runs = runs;
      this.lines = lines;
      this.facts = facts;
      this.result = result;
    }

    Runs runs() {
      return runs;
    }

    RunLines lines() {
      return lines;
    }

    FrozenFacts facts() {
      return facts;
    }

    RunResult result() {
      return result;
    }
  }

  /** Freezes the facts, unless that was done before a crash. */
  RunView begin(OperationId operation, Scope scope) {
    RunView run = parts.runs().locked(operation);
    if (run.state() == RunState.WAITING) {
      parts.facts().freeze(run.id(), scope);
      run = parts.runs().locked(operation);
    }
    operations.progress(operation, run.judged(), run.candidates());
    return run;
  }

  RunView judgeNext(OperationId operation) {
    RunView run = parts.runs().locked(operation);
    Map<SchoolStage, Money> standards = standards(run);
    List<RunLines.Judged> judged =
        parts.lines().after(run.judged(), chunk, run).stream()
            .map(
                l ->
                    new RunLines.Judged(
                        l.id(), l.facts(), LivingSubsidyRule.judge(l.facts(), standards)))
            .toList();
    parts.lines().store(judged);
    int done = run.judged() + judged.size();
    parts.runs().advanced(run.id(), done);
    operations.progress(operation, done, run.candidates());
    return parts.runs().locked(operation);
  }

  /** Totals, digest and rolls, at once with the end of the run. */
  RunView finish(OperationId operation, String by) {
    RunView run = parts.runs().locked(operation);
    return run.state() == RunState.JUDGING
        ? parts.result().publish(parts.runs().finish(run.id(), clock.instant()), by)
        : run;
  }

  private static Map<SchoolStage, Money> standards(RunView run) {
    Map<SchoolStage, Money> amounts = new EnumMap<>(SchoolStage.class);
    run.standards().forEach((stage, standard) -> amounts.put(stage, standard.amount()));
    return amounts;
  }
}
