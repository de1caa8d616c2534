package bangfu.benchmarks;

import bangfu.benchmarks.Load.Outcome;
import bangfu.benchmarks.Load.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The works of the table, each beside PostgreSQL alone, run by run. */
final class Works {
  private static final String ID = "\\set n random(1, %d)\nselect id from benchmark_household where n = :n \\gset\n";
  private static final String VILLAGE =
      "\\set village 430511000000 + random(1, 4) * 1000 + 201 + random(0, 99)\n";

  private final Stage stage;
  private final Postgres postgres;
  private final Options options;
  private final Results results;
  private final Load load;
  private final String token;

  Works(Stage stage, Postgres postgres, Options options, Results results) {
    this.stage = stage;
    this.postgres = postgres;
    this.options = options;
    this.results = results;
    this.load = new Load(stage.port());
    this.token = stage.token();
  }

  void all(Population population) throws Exception {
    if (options.wants("read")) {
      read();
    }
    if (options.wants("page")) {
      page();
    }
    if (options.wants("figures")) {
      figures("figures by village over everything", "", "current_date", 1.3);
      figures("the same as of a past day", "&asOf=2017-06-30", "date '2017-06-30'", 3);
    }
    if (options.wants("export")) {
      export("NDJSON", "application/x-ndjson", 0.4, population);
      export("CSV", "text/csv", 0.4, population);
      export(
          "XLSX",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          0.05,
          population);
    }
    if (options.wants("feed")) {
      feed();
    }
    if (options.wants("correct")) {
      correct();
    }
    if (options.wants("change")) {
      change();
    }
  }

  private void read() throws Exception {
    List<String> ids = ids();
    Step step =
        (connection, random) ->
            connection
                    .send(
                        Request.get(
                            "/api/v1/households/" + ids.get(random.nextInt(ids.size())), token),
                        false)
                    .status()
                == 200;
    String lookup = String.format(ID, ids.size());
    underLoad(
        "one household with its members",
        3.0,
        step,
        () ->
            postgres.perTransaction(lookup + Statements.ONE + ";", options.seconds())
                - postgres.perTransaction(lookup, Math.max(2, options.seconds() / 2)));
  }

  private void page() throws Exception {
    Step ofVillage =
        (connection, random) ->
            ok(
                connection,
                "/api/v1/households?status=EXITED&limit=50&villageCode="
                    + Population.village(
                        random.nextInt(Population.TOWNSHIPS * Population.VILLAGES_IN_EACH)));
    underLoad(
        "page of 50 by village and status",
        2.5,
        ofVillage,
        () ->
            postgres.perTransaction(
                VILLAGE
                    + Statements.PAGE
                    + " and h.village_code = :village and s.status = 'EXITED'"
                    + Statements.PAGE_END
                    + ";",
                options.seconds()));
    deepPage();
  }

  /** Of the whole district: no village has 5,000 pages. */
  private void deepPage() throws Exception {
    String first = "/api/v1/households?status=EXITED&limit=50&villageCode=430511000000";
    int wanted = Math.min(5000, options.households() * 9 / 10 / 50);
    String deep = first;
    try (Connection connection = new Connection(stage.port())) {
      // Pages of 500 get there sooner; the cursor is the same.
      for (int i = 0; i < wanted / 10; i++) {
        String next = connection.send(Request.get(deep.replace("limit=50&", "limit=500&"), token), false).next();
        deep = next.substring(next.indexOf("/api/")).replace("limit=500", "limit=50");
      }
    }
    String far = deep;
    double[] ofFirst = new double[options.runs()];
    double[] ofDeep = new double[options.runs()];
    for (int i = 0; i < options.runs(); i++) {
      ofFirst[i] = perRequest(load((connection, random) -> ok(connection, first)));
      ofDeep[i] = perRequest(load((connection, random) -> ok(connection, far)));
    }
    results.cost("page " + wanted + " against page 1 (both through the service)", 1.2, ofDeep, ofFirst, "");
  }

  private void figures(String work, String asOf, String day, double goal) throws Exception {
    String path = "/api/v1/statistics/poverty?by=CHILDREN&division=430511000000" + asOf;
    String statement = Statements.FIGURES.replace("DAY", day);
    double[] ours = new double[options.runs()];
    double[] alone = new double[options.runs()];
    try (Connection connection = new Connection(stage.port())) {
      ok(connection, path);
      for (int i = 0; i < ours.length; i++) {
        long before = stage.cpu();
        for (int n = 0; n < 3; n++) {
          if (!ok(connection, path)) {
            throw new IOException(path);
          }
        }
        ours[i] = (stage.cpu() - before) / 3.0;
        alone[i] = postgres.cost("household_app", statement, statement, statement) / 3.0;
      }
    }
    results.cost(work, goal, ours, alone, "one at a time");
  }

  private void export(String name, String type, double goal, Population population)
      throws Exception {
    Request request =
        Request.get("/api/v1/members?purpose=REPORTING", token, type);
    double[] ours = new double[options.runs()];
    double[] alone = new double[options.runs()];
    double[] plain = new double[options.runs()];
    double seconds = 0;
    for (int i = 0; i < ours.length; i++) {
      long begin = System.nanoTime();
      long before = stage.cpu();
      try (Connection connection = new Connection(stage.port())) {
        var answer = connection.send(request, false);
        if (answer.status() != 200) {
          throw new IOException(name + " " + answer.status());
        }
      }
      ours[i] = (double) (stage.cpu() - before) / population.members();
      seconds = (System.nanoTime() - begin) / 1e9;
      alone[i] = copy(Statements.MEMBERS) / population.members();
      plain[i] = copy("select * from member") / population.members();
    }
    String beside =
        String.format(
            Locale.ROOT, "%,.0f rows/s; process at most %s", population.members() / seconds, stage.peakMemory());
    results.rate("export of members as " + name + ", per row", goal, ours, alone, beside);
    results.note("– against COPY of the bare table member (inverse)", ours, plain, "");
  }

  private double copy(String query) throws Exception {
    return postgres.cost("\\copy (" + query + ") to '/dev/null' csv");
  }

  private void feed() throws Exception {
    double[] ours = new double[options.runs()];
    double[] alone = new double[options.runs()];
    String reader = stage.token("SUBSIDY_SERVICE@430511");
    double perSecond = 0;
    feedOnce(reader); // gives the revisions their places, once
    for (int i = 0; i < ours.length; i++) {
      long begin = System.nanoTime();
      long before = stage.cpu();
      long events = feedOnce(reader);
      ours[i] = (double) (stage.cpu() - before) / events;
      perSecond = events / ((System.nanoTime() - begin) / 1e9);
      alone[i] = copy(Statements.FEED) / events;
    }
    results.rate(
        "a new consumer reads the whole feed, per revision",
        0.15,
        ours,
        alone,
        String.format(Locale.ROOT, "%,.0f revisions/s, 1000 a page", perSecond));
  }

  private long feedOnce(String reader) throws Exception {
    String path = "/api/v1/changes?limit=1000";
    long events = 0;
    try (Connection connection = new Connection(stage.port())) {
      while (true) {
        var answer = connection.send(Request.get(path, reader, "application/cloudevents-batch+json"), true);
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

  /** Until changes have their own door: a correction, which writes a revision as they do. */
  private void correct() throws Exception {
    List<String> ids = ids();
    Step step =
        (connection, random) -> {
          String path = "/api/v1/households/" + ids.get(random.nextInt(ids.size()));
          for (int tries = 0; tries < 3; tries++) {
            String etag = connection.send(Request.get(path, token), false).etag();
            String body = "{\"reason\":\"示例\",\"group\":\"" + UUID.randomUUID().toString().substring(0, 8) + "\"}";
            int status =
                connection
                    .send(
                        Request.with(
                            "PATCH",
                            path,
                            token,
                            "If-Match: "
                                + etag
                                + "\r\nContent-Type: application/merge-patch+json\r\n",
                            body),
                        false)
                    .status();
            if (status != 412) {
              return status == 200;
            }
          }
          return false;
        };
    String lookup = String.format(ID, ids.size());
    String read = Statements.ONE + ";\n";
    String write =
        "begin;\nselect * from household where id = :id;\n"
            + "update household set village_group = 'x' || :n, version = version + 1 where id = :id;\n"
            + "select append_household_revision(:id, 'CORRECTED', 'office', 'reason');\n"
            + read
            + "commit;\n";
    underLoad(
        "correcting a household: read it, change it, revision (16 writers)",
        4.0,
        step,
        () ->
            postgres.perTransaction(lookup + read + write, options.seconds())
                - postgres.perTransaction(lookup, Math.max(2, options.seconds() / 2)));
  }

  private void change() throws Exception {
    List<String> ids = ids();
    String lookup = String.format(ID, ids.size());
    underLoad(
        "accepting a change, from its proposal to its revision (16 writers)",
        4.0,
        Changing.step(ids, stage.token("VILLAGE@430511"), stage.token("TOWN@430511")),
        () ->
            postgres.perTransaction(lookup + Changing.ALONE, options.seconds())
                - postgres.perTransaction(lookup, Math.max(2, options.seconds() / 2)));
  }

  /** What PostgreSQL alone spends on it. */
  @FunctionalInterface
  private interface Alone {
    double measured() throws Exception;
  }

  private void underLoad(String work, double goal, Step step, Alone alone) throws Exception {
    load.run(options.warmUp(), step);
    double[] ours = new double[options.runs()];
    double[] theirs = new double[options.runs()];
    double[] service = new double[options.runs()];
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < ours.length; i++) {
      Measured measured = load(step);
      ours[i] = perRequest(measured);
      service[i] = (double) measured.serviceCpu() / measured.outcome().done();
      outcomes.add(measured.outcome());
      theirs[i] = alone.measured();
    }
    results.cost(work, goal, ours, theirs, beside(outcomes, service));
  }

  private record Measured(Outcome outcome, long cpu, long serviceCpu) {}

  private Measured load(Step step) throws Exception {
    long cpu = stage.cpu();
    long serviceCpu = stage.serviceCpu();
    Outcome outcome = load.run(options.seconds(), step);
    return new Measured(outcome, stage.cpu() - cpu, stage.serviceCpu() - serviceCpu);
  }

  private static double perRequest(Measured measured) {
    return (double) measured.cpu() / measured.outcome().done();
  }

  private static String beside(List<Outcome> outcomes, double[] service) {
    return String.format(
        Locale.ROOT,
        "service alone %s µs; %,.0f/s; p50 %.1f ms, p99 %.1f ms; %d errors",
        Spread.number(Spread.of(service).median()),
        median(outcomes, Outcome::perSecond),
        median(outcomes, outcome -> outcome.millis(0.5)),
        median(outcomes, outcome -> outcome.millis(0.99)),
        outcomes.stream().mapToLong(Outcome::errors).sum());
  }

  private static double median(
      List<Outcome> outcomes, java.util.function.ToDoubleFunction<Outcome> what) {
    return Spread.of(outcomes.stream().mapToDouble(what).toArray()).median();
  }

  private boolean ok(Connection connection, String path) throws IOException {
    return connection.send(Request.get(path, token), false).status() == 200;
  }

  private List<String> ids() throws Exception {
    List<String> ids = new ArrayList<>();
    try (var connection = stage.superuser();
        var rows =
            connection.createStatement().executeQuery("select id from benchmark_household order by n")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }
}
