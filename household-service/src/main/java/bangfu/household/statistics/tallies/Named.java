package bangfu.household.statistics.tallies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement whose arguments have names, because the same day is asked for many times over. */
record Named(String sql, @Nullable Object[] arguments) {
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

  static Named of(String text, Map<String, Object> values) {
    List<Object> arguments = new ArrayList<>();
    String sql =
        NAME.matcher(text)
            .replaceAll(
                found -> {
                  String name = found.group(1);
                  arguments.add(Objects.requireNonNull(values.get(name), name));
                  return "?";
                });
    return new Named(sql, arguments.toArray());
  }
}
