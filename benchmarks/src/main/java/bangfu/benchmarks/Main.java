package bangfu.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Measures everything that was asked for; see README.md. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    Population population = new Population(options.households());
    Path folder = Files.createDirectories(options.root().resolve("benchmarks/results"));
    String now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).toString();
    Results results =
        new Results(
            folder.resolve(now.replace(':', '-') + ".md"),
            "# "
                + now
                + " UTC\n\n"
                + String.format(
                    "%,d households, %,d members; ", options.households(), population.members())
                + options.runs()
                + " runs of "
                + options.seconds()
                + " s; "
                + Runtime.getRuntime().availableProcessors()
                + " processors; service: "
                + options.java()
                + " "
                + String.join(" ", options.service()));
    try (Stage stage = Stage.start(options)) {
      Postgres postgres = new Postgres(stage, options.home());
      fill(stage, postgres, options, population, results);
      if (options.only().contains("hold")) {
        hold(stage);
      }
      new Works(new Bench(stage, postgres, options, results, stage.token())).all(population);
      System.out.println("Most memory of the service's process: " + stage.peakMemory());
    }
  }

  /** For looking at plans and profiles by hand; ends with the input. */
  private static void hold(Stage stage) throws java.io.IOException {
    System.out.printf(
        "service %d on port %d, database on port %d%nexport TOKEN=%s%n",
        stage.servicePid(), stage.port(), stage.databasePort(), stage.token());
    while (System.in.read() >= 0) {
      System.out.print("");
    }
  }

  private static void fill(
      Stage stage, Postgres postgres, Options options, Population population, Results results)
      throws Exception {
    Importing importing = new Importing(stage, postgres, options);
    if (importing.isEmpty()) {
      double[] ours = importing.fill(population);
      if (options.wants("import")) {
        Importing.Copied alone = importing.copied(population);
        results.rate(
            "import, per member: COPY of all it writes, revisions too",
            0.25,
            ours,
            alone.all(),
            "peak of the process " + stage.peakMemory());
        results.note(
            "import, per member: COPY without the revisions (inverse)",
            ours,
            alone.withoutRevisions(),
            "");
      }
      postgres.cost("household_owner", "vacuum analyze");
    }
    try (var connection = stage.superuser();
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
      statement.execute("drop table if exists benchmark_household");
      statement.execute(
          "create table benchmark_household as select row_number() over ()::int as n, id, household_no"
              + " from household");
      statement.execute("create unique index on benchmark_household (n)");
      statement.execute("grant select on benchmark_household to household_app");
      statement.execute("vacuum analyze benchmark_household");
      statement.execute("checkpoint");
    }
  }
}
