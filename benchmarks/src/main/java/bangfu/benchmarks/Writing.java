package bangfu.benchmarks;

import bangfu.benchmarks.Load.Step;
import java.util.List;
import java.util.UUID;

/** Corrections and changes by sixteen writers. */
final class Writing {
  private final Bench bench;
  private final UnderLoad load;

  Writing(Bench bench) {
    this.bench = bench;
    this.load = new UnderLoad(bench);
  }

  /** Until changes have their own door: a correction, which writes a revision as they do. */
  void correct() throws Exception {
    List<String> ids = bench.ids();
    Step step =
        (connection, random) -> {
          String path = "/api/v1/households/" + ids.get(random.nextInt(ids.size()));
          for (int tries = 0; tries < 3; tries++) {
            String etag = connection.send(Request.get(path, bench.token()), false).etag();
            String body =
                "{\"reason\":\"示例\",\"group\":\""
                    + UUID.randomUUID().toString().substring(0, 8)
                    + "\"}";
            int status =
                connection
                    .send(
                        Request.with(
                            "PATCH",
                            path,
                            bench.token(),
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
    String lookup = Bench.lookup(ids);
    String read = Statements.ONE + ";\n";
    String write =
        "begin;\nselect * from household where id = :id;\n"
            + "update household set village_group = 'x' || :n, version = version + 1 where id = :id;\n"
            + "select append_household_revision(:id, 'CORRECTED', 'office', 'reason');\n"
            + read
            + "commit;\n";
    load.beside(
        "correcting a household: read it, change it, revision (16 writers)",
        4.0,
        step,
        () -> bench.alone(lookup, read + write));
  }

  void change() throws Exception {
    List<String> ids = bench.ids();
    String lookup = Bench.lookup(ids);
    load.beside(
        "accepting a change, from its proposal to its revision (16 writers)",
        4.0,
        Changing.step(
            ids, bench.stage().token("VILLAGE@430511"), bench.stage().token("TOWN@430511")),
        () -> bench.alone(lookup, Changing.ALONE));
  }
}
