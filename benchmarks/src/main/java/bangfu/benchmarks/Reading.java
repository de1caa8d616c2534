package bangfu.benchmarks;

import bangfu.benchmarks.Load.Step;
import java.util.List;

/** One household, and pages of the list of households. */
final class Reading {
  private static final String VILLAGE =
      "\\set village 430511000000 + random(1, 4) * 1000 + 201 + random(0, 99)\n";

  private final Bench bench;
  private final UnderLoad load;

  Reading(Bench bench) {
    this.bench = bench;
    this.load = new UnderLoad(bench);
  }

  void read() throws Exception {
    List<String> ids = bench.ids();
    Step step =
        (connection, random) ->
            connection
                    .send(
                        Request.get(
                            "/api/v1/households/" + ids.get(random.nextInt(ids.size())),
                            bench.token()),
                        false)
                    .status()
                == 200;
    String lookup = Bench.lookup(ids);
    load.beside(
        "one household with its members",
        3.0,
        step,
        () -> bench.alone(lookup, Statements.ONE + ";"));
  }

  void page() throws Exception {
    Step ofVillage =
        (connection, random) ->
            bench.ok(
                connection,
                "/api/v1/households?status=EXITED&limit=50&villageCode="
                    + Population.village(
                        random.nextInt(Population.TOWNSHIPS * Population.VILLAGES_IN_EACH)));
    load.beside(
        "page of 50 by village and status",
        2.5,
        ofVillage,
        () ->
            bench
                .postgres()
                .perTransaction(
                    VILLAGE
                        + Statements.today(Statements.PAGE)
                        + " and h.village_code = :village and s.status = 'EXITED'"
                        + Statements.PAGE_END
                        + ";",
                    bench.options().seconds()));
    deepPage();
  }

  /** Of the whole district: no village has 5,000 pages. */
  private void deepPage() throws Exception {
    String first = "/api/v1/households?status=EXITED&limit=50&villageCode=430511000000";
    int wanted = Math.min(5000, bench.options().households() * 9 / 10 / 50);
    String deep = first;
    try (Connection connection = bench.connect()) {
      // Pages of 500 get there sooner; the cursor is the same.
      for (int i = 0; i < wanted / 10; i++) {
        String next =
            connection
                .send(Request.get(deep.replace("limit=50&", "limit=500&"), bench.token()), false)
                .next();
        deep = next.substring(next.indexOf("/api/")).replace("limit=500", "limit=50");
      }
    }
    String far = deep;
    double[] ofFirst = new double[bench.runs()];
    double[] ofDeep = new double[bench.runs()];
    for (int i = 0; i < bench.runs(); i++) {
      ofFirst[i] =
          UnderLoad.perRequest(load.once((connection, random) -> bench.ok(connection, first)));
      ofDeep[i] =
          UnderLoad.perRequest(load.once((connection, random) -> bench.ok(connection, far)));
    }
    bench
        .results()
        .cost(
            "page " + wanted + " against page 1 (both through the service)",
            1.2,
            ofDeep,
            ofFirst,
            "");
  }
}
