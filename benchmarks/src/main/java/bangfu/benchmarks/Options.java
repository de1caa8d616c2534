package bangfu.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is measured and how long.
 *
 * @param root of the repository
 * @param households how many are generated; members are 10/3 of them
 * @param runs of each measure; the median is told
 * @param seconds of each run under load
 * @param warmUp seconds of load before the first run
 * @param only the works to measure; all where empty
 * @param service options of the service's JVM
 */
record Options(
    Path root,
    Path home,
    int households,
    int runs,
    int seconds,
    int warmUp,
    Set<String> only,
    String java,
    List<String> service) {

  static Options of(String[] arguments) {
    Path root = Path.of(System.getProperty("bangfu.root", ".")).toAbsolutePath().normalize();
    String home = value(arguments, "--home", root.resolve("benchmarks/target/home").toString());
    String only = value(arguments, "--only", "");
    return new Options(
        root,
        Path.of(home),
        Integer.parseInt(value(arguments, "--households", "300000")),
        Integer.parseInt(value(arguments, "--runs", "5")),
        Integer.parseInt(value(arguments, "--seconds", "10")),
        Integer.parseInt(value(arguments, "--warm-up", "180")),
        only.isEmpty() ? Set.of() : Set.of(only.split(",")),
        value(arguments, "--java", System.getProperty("java.home") + "/bin/java"),
        Arrays.asList(value(arguments, "--jvm", "-Xmx256m -XX:+UseSerialGC").split(" ")));
  }

  boolean wants(String work) {
    return only.isEmpty() || only.contains(work);
  }

  private static String value(String[] arguments, String name, String otherwise) {
    int at = Arrays.asList(arguments).indexOf(name);
    return at < 0 ? otherwise : arguments[at + 1];
  }
}
