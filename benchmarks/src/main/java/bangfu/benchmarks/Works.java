package bangfu.benchmarks;

import java.time.LocalDate;

/** The works of the table, each beside PostgreSQL alone, run by run. */
final class Works {
  private final Bench bench;

  Works(Bench bench) {
    this.bench = bench;
  }

  void all(Population population) throws Exception {
    if (bench.options().wants("read")) {
      new Reading(bench).read();
    }
    if (bench.options().wants("page")) {
      new Reading(bench).page();
    }
    if (bench.options().wants("figures")) {
      Reckoning figures = new Reckoning(bench);
      figures.figures("figures by village over everything", null, 1.3);
      figures.figures("the same as of a past day", LocalDate.of(2017, 6, 30), 3);
    }
    if (bench.options().wants("export")) {
      HandingOut lists = new HandingOut(bench);
      lists.export("NDJSON", "application/x-ndjson", 0.4, population);
      lists.export("CSV", "text/csv", 0.4, population);
      lists.export(
          "XLSX",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          0.05,
          population);
    }
    if (bench.options().wants("feed")) {
      new Following(bench).feed();
    }
    if (bench.options().wants("correct")) {
      new Writing(bench).correct();
    }
    if (bench.options().wants("change")) {
      new Writing(bench).change();
    }
  }
}
