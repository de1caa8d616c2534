package bangfu.benchmarks;

import java.io.IOException;
import java.util.Locale;

/** The feed from its beginning, as a new consumer reads it. */
final class Following {
  private final Bench bench;

  Following(Bench bench) {
    this.bench = bench;
  }

  void feed() throws Exception {
    double[] ours = new double[bench.runs()];
    double[] alone = new double[bench.runs()];
    String reader = bench.stage().token("SUBSIDY_SERVICE@430511");
    double perSecond = 0;
    feedOnce(reader); // gives the revisions their places, once
    for (int i = 0; i < ours.length; i++) {
      long begin = System.nanoTime();
      long before = bench.stage().cpu();
      long events = feedOnce(reader);
      ours[i] = (double) (bench.stage().cpu() - before) / events;
      perSecond = events / ((System.nanoTime() - begin) / 1e9);
      alone[i] = bench.postgres().copied(Statements.FEED) / events;
    }
    bench
        .results()
        .rate(
            "a new consumer reads the whole feed, per revision",
            0.15,
            ours,
            alone,
            String.format(Locale.ROOT, "%,.0f revisions/s, 1000 a page", perSecond));
  }

  private long feedOnce(String reader) throws Exception {
    String path = "/api/v1/changes?limit=1000";
    long events = 0;
    try (Connection connection = bench.connect()) {
      while (true) {
        var answer =
            connection.send(Request.get(path, reader, "application/cloudevents-batch+json"), true);
        if (answer.status() != 200) {
          throw new IOException(answer.status() + answer.body());
        }
        int here = answer.body().split("\"specversion\"", -1).length - 1;
        events += here;
        if (here < 1000) {
          return events;
        }
        path = answer.next().substring(answer.next().indexOf("/api/"));
      }
    }
  }
}
