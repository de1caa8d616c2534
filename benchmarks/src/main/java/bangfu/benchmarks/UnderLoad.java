package bangfu.benchmarks;

import bangfu.benchmarks.Load.Outcome;
import bangfu.benchmarks.Load.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A work of many callers at once beside PostgreSQL alone, run by run. */
final class UnderLoad {
  private final Bench bench;
  private final Load load;

  UnderLoad(Bench bench) {
    this.bench = bench;
    this.load = new Load(bench.stage().port());
  }

  /** What PostgreSQL alone spends on it. */
  @FunctionalInterface
  interface Alone {
    double measured() throws Exception;
  }

  void beside(String work, double goal, Step step, Alone alone) throws Exception {
    load.run(bench.options().warmUp(), step);
    double[] ours = new double[bench.runs()];
    double[] theirs = new double[bench.runs()];
    double[] service = new double[bench.runs()];
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < ours.length; i++) {
      Measured measured = once(step);
      ours[i] = perRequest(measured);
      service[i] = (double) measured.serviceCpu() / measured.outcome().done();
      outcomes.add(measured.outcome());
      theirs[i] = alone.measured();
    }
    bench.results().cost(work, goal, ours, theirs, told(outcomes, service));
  }

  record Measured(Outcome outcome, long cpu, long serviceCpu) {}

  Measured once(Step step) throws Exception {
    long cpu = bench.stage().cpu();
    long serviceCpu = bench.stage().serviceCpu();
    Outcome outcome = load.run(bench.options().seconds(), step);
    return new Measured(
        outcome, bench.stage().cpu() - cpu, bench.stage().serviceCpu() - serviceCpu);
  }

  static double perRequest(Measured measured) {
    return (double) measured.cpu() / measured.outcome().done();
  }

  private static String told(List<Outcome> outcomes, double[] service) {
    return String.format(
        Locale.ROOT,
        "service alone %s µs; %,.0f/s; p50 %.1f ms, p99 %.1f ms; %d errors",
        Spread.number(Spread.of(service).median()),
        median(outcomes, Outcome::perSecond),
        median(outcomes, outcome -> outcome.millis(0.5)),
        median(outcomes, outcome -> outcome.millis(0.99)),
        outcomes.stream().mapToLong(Outcome::errors).sum());
  }

  private static double median(List<Outcome> outcomes, ToDoubleFunction<Outcome> what) {
    return Spread.of(outcomes.stream().mapToDouble(what).toArray()).median();
  }
}
