package bangfu.household.changes.kinds;

import bangfu.household.registry.Field;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fields of a member by name; JSON shows the citizen id masked. */
@Schema(
    name = "MemberFields",
    type = SchemaType.OBJECT,
    description = "Fields of a member: what is absent stays, null clears.")
public record MemberFields(Map<String, JsonNode> values) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MemberFields {}

  /** As people without a need may see them. */
  @JsonValue
  public Map<String, JsonNode> masked() {
    return MaskedFields.of(Field.MEMBER, values);
  }

  @Override
  public String toString() {
    return "MemberFields" + values.keySet();
  }
}
