package bangfu.benchmarks;

import java.io.IOException;
import java.util.Locale;

/** The list of members as a file. */
final class HandingOut {
  private final Bench bench;

  HandingOut(Bench bench) {
    this.bench = bench;
  }

  void export(String name, String type, double goal, Population population) throws Exception {
    Request request = Request.get("/api/v1/members?purpose=REPORTING", bench.token(), type);
    double[] ours = new double[bench.runs()];
    double[] alone = new double[bench.runs()];
    double[] plain = new double[bench.runs()];
    double seconds = 0;
    for (int i = 0; i < ours.length; i++) {
      long begin = System.nanoTime();
      long before = bench.stage().cpu();
      try (Connection connection = bench.connect()) {
        var answer = connection.send(request, false);
        if (answer.status() != 200) {
          throw new IOException(name + " " + answer.status());
        }
      }
      ours[i] = (double) (bench.stage().cpu() - before) / population.members();
      seconds = (System.nanoTime() - begin) / 1e9;
      alone[i] =
          bench.postgres().copied(Statements.today(Statements.MEMBERS)) / population.members();
      plain[i] = bench.postgres().copied("select * from member") / population.members();
    }
    String beside =
        String.format(
            Locale.ROOT,
            "%,.0f rows/s; process at most %s",
            population.members() / seconds,
            bench.stage().peakMemory());
    bench.results().rate("export of members as " + name + ", per row", goal, ours, alone, beside);
    bench.results().note("– against COPY of the bare table member (inverse)", ours, plain, "");
  }
}
