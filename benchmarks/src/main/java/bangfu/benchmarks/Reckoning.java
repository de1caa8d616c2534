package bangfu.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures of the district. */
final class Reckoning {
  private final Bench bench;

  Reckoning(Bench bench) {
    this.bench = bench;
  }

  void figures(String work, @Nullable LocalDate asOf, double goal) throws Exception {
    String path =
        "/api/v1/statistics/poverty?by=CHILDREN&division=430511000000"
            + (asOf == null ? "" : "&asOf=" + asOf);
    String statement =
        (asOf == null
                ? Statements.today(Statements.FIGURES)
                : Statements.on(asOf, Statements.FIGURES))
            .replace("PLACES", places());
    double[] ours = new double[bench.runs()];
    double[] alone = new double[bench.runs()];
    try (Connection connection = bench.connect()) {
      bench.ok(connection, path);
      for (int i = 0; i < ours.length; i++) {
        long before = bench.stage().cpu();
        for (int n = 0; n < 3; n++) {
          if (!bench.ok(connection, path)) {
            throw new IOException(path);
          }
        }
        ours[i] = (bench.stage().cpu() - before) / 3.0;
        alone[i] = bench.postgres().cost("household_app", statement, statement, statement) / 3.0;
      }
    }
    bench.results().cost(work, goal, ours, alone, "one at a time");
  }

  /** All villages, as the service names them. */
  private static String places() {
    return IntStream.range(0, Population.TOWNSHIPS * Population.VILLAGES_IN_EACH)
        .mapToObj(number -> "'" + Population.village(number) + "'")
        .collect(Collectors.joining(",", "array[", "]"));
  }
}
