package bangfu.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What every work is measured with.
 *
 * @param token of the caller where the work names no other
 */
record Bench(Stage stage, Postgres postgres, Options options, Results results, String token) {
  int runs() {
    return options.runs();
  }

  Connection connect() throws IOException {
    return new Connection(stage.port());
  }

  /**
   * Microseconds of PostgreSQL's CPU for a script on a household, without finding the household.
   */
  double alone(String lookup, String script) throws Exception {
    return postgres.perTransaction(lookup + script, options.seconds())
        - postgres.perTransaction(lookup, Math.max(2, options.seconds() / 2));
  }

  /** Whether a list or record is answered. */
  boolean ok(Connection connection, String path) throws IOException {
    return connection.send(Request.get(path, token), false).status() == 200;
  }

  /** Ids of all households. */
  List<String> ids() throws Exception {
    List<String> ids = new ArrayList<>();
    try (var connection = stage.superuser();
        var rows =
            connection
                .createStatement()
                .executeQuery("select id from benchmark_household order by n")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  /** The statement with which a script finds one of them by a random number. */
  static String lookup(List<String> ids) {
    return "\\set n random(1, "
        + ids.size()
        + ")\nselect id from benchmark_household where n = :n \\gset\n";
  }
}
