package bangfu.household.changes.kinds;

import bangfu.commons.value.CitizenId;
import bangfu.commons.value.Masks;
import bangfu.household.registry.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields as they may be shown. */
final class MaskedFields {
  private MaskedFields() {}

  static Map<String, JsonNode> of(Map<String, Field> fields, Map<String, JsonNode> values) {
    Map<String, JsonNode> masked = new LinkedHashMap<>();
    values.forEach((name, value) -> masked.put(name, masked(fields.get(name), value)));
    return masked;
  }

  private static JsonNode masked(@Nullable Field field, JsonNode value) {
    if (field == null || !value.isTextual()) {
      return value;
    }
    String text = value.asText();
    return switch (field.form()) {
      case PHONE -> TextNode.valueOf(Masks.phone(text));
      case ACCOUNT -> TextNode.valueOf(Masks.account(text));
      case CITIZEN_ID -> TextNode.valueOf(new CitizenId(text).masked());
      case MASKED_NAME -> TextNode.valueOf(Masks.name(text));
      case TEXT, CODE, CODES, MU, YES_NO, DAY -> value;
    };
  }
}
