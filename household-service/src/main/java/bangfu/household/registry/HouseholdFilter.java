package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
   * A household {@code h} with its status {@code s} on the day. Bounds and not {@code valid @>
   * day}, of which the database believes that it holds for one row in 200; the day as a literal,
   * see {@link Conditions}.
   */
  String households() {
    return " from household h left join household_status s on s.household_id = h.id"
        + " and lower(s.valid) <= %1$s and (upper_inf(s.valid) or upper(s.valid) > %1$s)"
            .formatted(literal());
  }

  /** Whether somebody was a member on the day, by the columns of {@code member}. */
  String membership(String member) {
    return "%1$sjoined_on <= %2$s and (%1$sleft_on is null or %1$sleft_on > %2$s)"
        .formatted(member, literal());
  }

  private String literal() {
    return "date '" + day + "'";
  }

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
}
