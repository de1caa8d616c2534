package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.value.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list, only those that were asked for: the database keeps the plan of a
 * statement, and one that may mean anything has a plan that fits nothing. What has few values, as
 * codes and days, is a literal: of a parameter that might be any the database makes a new plan each
 * time, which costs it as much as the page itself.
 */
final class Conditions {
  private static final int DIGITS_OF_A_VILLAGE = 12;

  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> arguments = new ArrayList<>();

  private Conditions() {}

  /** Begins with whose records may be seen at all. */
  static Conditions within(Scope scope, String column) {
    Conditions conditions = new Conditions();
    return scope.prefixes().size() == 1
        ? conditions.beginning(column, scope.prefixes().get(0))
        : conditions.and(column + " ^@ any (?)", (Object) scope.forQuery());
  }

  /** In this division; everywhere if there is none. */
  Conditions division(String column, @Nullable DivisionCode division) {
    return division == null ? this : beginning(column, division.prefix());
  }

  /** With this code; with any if there is none. */
  Conditions equal(String column, @Nullable Enum<?> code) {
    return code == null ? this : and(column + " = '" + code.name() + "'");
  }

  Conditions and(String condition, Object... values) {
    text.append(text.isEmpty() ? " where " : " and ").append(condition);
    arguments.addAll(List.of(values));
    return this;
  }

  String sql() {
    return text.toString();
  }

  /** Those of the conditions, then others. */
  @Nullable Object[] arguments(Object... after) {
    List<@Nullable Object> all = new ArrayList<>(arguments);
    all.addAll(List.of(after));
    return all.toArray();
  }

  /**
   * A village as a value, which is one of many whichever it is; a wider division as a range of
   * literals: of a range that it does not know the database believes that hardly anything lies in
   * it. Only digits come here.
   */
  private Conditions beginning(String column, String prefix) {
    if (prefix.length() == DIGITS_OF_A_VILLAGE) {
      return and(column + " = ?", prefix);
    }
    int last = prefix.length() - 1;
    String end = prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    return and(column + " >= '" + digits(prefix) + "' and " + column + " < '" + end + "'");
  }

  private static String digits(String prefix) {
    if (!prefix.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("not the digits of a division");
    }
    return prefix;
  }
}
