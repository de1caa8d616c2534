package bangfu.household.imports;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A column of a kind of file.
 *
 * @param required whether it must be in the header: a missing one would blank what is stored. What
 *     an optional one says stays as it is where the file has no such column
 */
public record Column(String name, boolean required) {
  public static Stream<Column> required(String... names) {
    return Arrays.stream(names).map(name -> new Column(name, true));
  }

  public static Stream<Column> optional(String... names) {
    return Arrays.stream(names).map(name -> new Column(name, false));
  }
}
