package bangfu.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** What the person at the terminal sees. */
final class Screen {
  private static final PrintStream OUT = System.out;
  private final long start = System.nanoTime();

  void welcome() {
    OUT.println("Bangfu 帮扶 · local stack with the demo district");
    OUT.println(
        "NOT FOR PRODUCTION: any password logs in, all people are invented, 127.0.0.1 only.");
    OUT.println();
  }

  void step(String what) {
    Duration since = Duration.ofNanos(System.nanoTime() - start);
    OUT.printf("%3d.%d s  %s%n", since.toSeconds(), since.toMillisPart() / 100, what);
    OUT.flush();
  }

  void ready(List<String> figures) {
    step("Ready");
    OUT.println();
    OUT.println("APIs to try   http://127.0.0.1:8081/docs   household-service");
    OUT.println("              http://127.0.0.1:8082/docs   subsidy-service");
    OUT.println("              http://127.0.0.1:8083/docs   inspection-service");
    OUT.println(
        "Log in at     http://127.0.0.1:8080/bangfu as office, town, village, dept, finance,");
    OUT.println("              inspector, leader, audit …; any password");
    OUT.println();
    OUT.println("A token:");
    OUT.println("  token() { curl -s 127.0.0.1:8080/bangfu/token -d grant_type=password \\");
    OUT.println(
        "    -d client_id=bangfu-console -d password=any -d scope=openid -d username=$1 \\");
    OUT.println("    | sed -n 's/.*\"access_token\" *: *\"\\([^\"]*\\)\".*/\\1/p'; }");
    OUT.println("Five calls worth trying:");
    List.of(
            curl("office", "8081/api/v1/statistics/poverty?asOf=2020-09-30"),
            curl("village", "8081/api/v1/households?limit=3"),
            curl("dept", "8082/api/v1/determination-runs"),
            curl("finance", "8082/api/v1/statistics/payments?year=2020"),
            curl("office", "8083/api/v1/issues"))
        .forEach(OUT::println);
    OUT.println();
    OUT.println("The report of September 2020, as the services answer it now:");
    figures.forEach(f -> OUT.println("  " + f));
    OUT.println();
    OUT.println("Ctrl-C ends everything. Data stays in .local; ./run --fresh starts over.");
    OUT.flush();
  }

  void fail(String why) {
    OUT.flush();
    System.err.println("Cannot run: " + why);
  }

  void goodbye() {
    OUT.println();
    step("Ending everything");
  }

  private static String curl(String who, String what) {
    return "  curl -s -H \"Authorization: Bearer $(token " + who + ")\" '127.0.0.1:" + what + "'";
  }
}
