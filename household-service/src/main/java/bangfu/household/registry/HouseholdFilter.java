package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which households are wanted.
 *
 * @param day of the status and of the members
 * @param past whether the day was asked for: then only households that had members on it
 */
record HouseholdFilter(
    @Nullable DivisionCode villageCode,
    @Nullable PovertyStatus status,
    @Nullable Attribute attribute,
    @Nullable HouseholdKind kind,
    LocalDate day,
    boolean past) {

  /**
   * A household {@code h} with its status {@code s} on the day; takes the day twice. Bounds and not
   * {@code valid @> day}, of which the database believes that it holds for one row in 200.
   */
  static final String HOUSEHOLD =
      " from household h left join household_status s on s.household_id = h.id"
          + " and lower(s.valid) <= ? and (upper_inf(s.valid) or upper(s.valid) > ?)";

  Conditions conditions(Scope scope) {
    return Conditions.within(scope, "h.village_code")
        .division("h.village_code", villageCode)
        .equal("s.status", status)
        .equal("h.attribute", attribute)
        .equal("h.kind", kind);
  }

  /** As an audit entry names it, with the names of the query parameters. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("asOf=").append(day);
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    others.put("villageCode", villageCode);
    others.put("status", status);
    others.put("attribute", attribute);
    others.put("kind", kind);
    others.forEach(
        (name, value) -> {
          if (value != null) {
            text.append(' ').append(name).append('=').append(value);
          }
        });
    return text.toString();
  }

  /** The days that {@link #HOUSEHOLD} and so many members' conditions take. */
  List<LocalDate> days(int count) {
    return java.util.Collections.nCopies(count, day);
  }
}
