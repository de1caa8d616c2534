package bangfu.household.changes.kinds;

import bangfu.household.registry.Field;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fields of a household by name; JSON shows numbers masked. */
@Schema(
    name = "HouseholdFields",
    type = SchemaType.OBJECT,
    description = "Fields of a household: what is absent stays, null clears.")
public record HouseholdFields(Map<String, JsonNode> values) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HouseholdFields {}

  /** As people without a need may see them. */
  @JsonValue
  public Map<String, JsonNode> masked() {
    return MaskedFields.of(Field.HOUSEHOLD, values);
  }

  @Override
  public String toString() {
    return "HouseholdFields" + values.keySet();
  }
}
