package bangfu.household.lists;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a row says, with the names that the database's fact_on_file() uses. What is left
 * out is not said; null is said where an end is open.
 */
final class Fact {
  private final Kind kind;
  private final ObjectNode said = JsonNodeFactory.instance.objectNode();

  Fact(Kind kind) {
    this.kind = kind;
  }

  /** What a fact is about; the names are the database's. */
  enum Kind {
    WELFARE,
    INSURANCE,
    MAJOR_DISEASE,
    HEALTH_RECORD,
    ABSENCE,
    DISABILITY,
    HOUSING,
    EMPLOYMENT,
    ASSET_HIT,
    NAME,
    LEAVING,
    JOINING
  }

  /** Says something, unless there is nothing to say. */
  Fact with(String field, @Nullable Object value) {
    if (value instanceof Boolean flag) {
      said.put(field, flag);
    } else if (value instanceof Integer number) {
      said.put(field, number);
    } else if (value instanceof BigDecimal number) {
      said.put(field, number);
    } else if (value != null) {
      said.put(field, value.toString());
    }
    return this;
  }

  /** Says that there is none, where there is none. */
  Fact withEvenNone(String field, @Nullable Object value) {
    said.putNull(field);
    return with(field, value);
  }

  boolean saysAnything() {
    return !said.isEmpty();
  }

  Kind kind() {
    return kind;
  }

  String json() {
    return said.toString();
  }
}
