package bangfu.subsidy.determination;

import bangfu.commons.caller.Caller;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import bangfu.commons.problem.Problem;
import bangfu.subsidy.programmes.OwnDivision;
import bangfu.subsidy.programmes.ProgrammeProblem;
import bangfu.subsidy.programmes.Programmes;
import bangfu.subsidy.programmes.SchoolStage;
import bangfu.subsidy.programmes.Standards;
import bangfu.subsidy.programmes.Terms;
import bangfu.subsidy.registry.RegistryCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Starting a run. */
@ApplicationScoped
class Determination {
  private final Runs runs;
  private final Rules rules;
  private final RegistryCopy copy;
  private final RunResult result;
  private final Operations operations;
  private final Clock clock;

  Determination(
      Runs runs,
      Rules rules,
      RegistryCopy copy,
      RunResult result,
      Operations operations,
      Clock clock) {
    this.runs = runs;
    this.rules = rules;
    this.copy = copy;
    this.result = result;
    this.operations = operations;
    this.clock = clock;
  }

  /** What a run is judged by. */
  @ApplicationScoped
  static class Rules {
    private final Programmes programmes;
    private final Terms terms;
    private final Standards standards;

    Rules(Programmes programmes, Terms terms, Standards standards) {
      this.programmes = programmes;
      this.terms = terms;
      this.standards = standards;
    }

    LocalDate termStart(NewRun wanted) {
      if (programmes.find(wanted.programme()).isEmpty()) {
        throw new Problem(ProgrammeProblem.UNKNOWN_PROGRAMME);
      }
      return terms.startOf(wanted.term());
    }

    Map<SchoolStage, Standards.InForce> standardsOn(LocalDate day, NewRun wanted) {
      return standards.on(day, wanted.programme());
    }
  }

  /** The run, and the operation that shows its progress. */
  record Started(UUID run, OperationId operation) {}

  @Transactional
  Started start(NewRun wanted, Caller by) {
    copy.requireWhole();
    LocalDate startsOn = rules.termStart(wanted);
    var standards = rules.standardsOn(startsOn, wanted);
    UUID run =
        runs.add(
                new Runs.Plan(
                    OwnDivision.of(by), wanted, startsOn, standards, by.subject(), clock.instant()))
            .orElseThrow(() -> new Problem(RunProblem.RUN_IN_PROGRESS));
    OperationId operation = operations.start(DeterminationJob.KIND, "PUPILS", by);
    runs.operation(run, operation);
    result.started(runs.find(run).orElseThrow());
    return new Started(run, operation);
  }
}
