package bangfu.household.differences;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a difference. */
@Schema(
    type = SchemaType.STRING,
    format = "uuid",
    example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8d01",
    description = "Id of a difference")
record DifferenceId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  DifferenceId {}

  /** As it stands in a path. */
  public DifferenceId(String text) {
    this(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
