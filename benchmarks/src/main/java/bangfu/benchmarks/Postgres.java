package bangfu.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL alone: the same statements by pgbench, the same rows by psql; over TCP. */
final class Postgres {
  private static final Pattern PROCESSED =
      Pattern.compile("number of transactions actually processed: (\\d+)");

  private static final int SETTLED_MILLIS = 500;

  private final Stage stage;
  private final Path home;

  Postgres(Stage stage, Path home) {
    this.stage = stage;
    this.home = home;
  }

  /** Microseconds of the server's CPU for each transaction of a script, at 16 connections. */
  double perTransaction(String script, int seconds) throws Exception {
    Path file = home.resolve("pgbench.sql");
    Files.writeString(file, script);
    long before = stage.databaseCpu();
    String said =
        run(
            List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "16",
                "-j",
                "2",
                "-T",
                "" + seconds,
                "-f",
                file.toString(),
                "household"));
    Matcher processed = PROCESSED.matcher(said);
    if (!processed.find()) {
      throw new IllegalStateException(said);
    }
    return (double) (stage.databaseCpu() - before) / Long.parseLong(processed.group(1));
  }

  /** Microseconds of the server's CPU for what psql is told to do. */
  long cost(String user, String... commands) throws Exception {
    List<String> psql =
        new ArrayList<>(List.of("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", "household"));
    for (String command : commands) {
      psql.add("-c");
      psql.add(command);
    }
    long before = stage.databaseCpu();
    run(psql, user);
    return stage.databaseCpu() - before;
  }

  long cost(String command) throws Exception {
    return cost("household_app", command);
  }

  /** The same for handing out all rows of a query. */
  double copied(String query) throws Exception {
    return cost("\\copy (" + query + ") to '/dev/null' csv");
  }

  private String run(List<String> command) throws Exception {
    return run(command, "household_app");
  }

  /** With the scope of the caller set for the session: row-level security works here as well. */
  private String run(List<String> command, String user) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = builder.environment();
    environment.put("PGHOST", "127.0.0.1");
    environment.put("PGPORT", String.valueOf(stage.databasePort()));
    environment.put("PGUSER", user);
    environment.put("PGPASSWORD", Stage.PASSWORD);
    environment.put("PGOPTIONS", "-c bangfu.scope=" + (user.endsWith("app") ? "430511" : "*"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": " + said);
    }
    // A backend that is ending is counted neither by itself nor by the server, yet.
    Thread.sleep(SETTLED_MILLIS);
    return said;
  }
}
