package bangfu.household.changes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a proposal. */
@Schema(
    type = SchemaType.STRING,
    format = "uuid",
    example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20",
    description = "Id of a proposal")
public record ProposalId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProposalId {}

  /** As it stands in a path. */
  public ProposalId(String text) {
    this(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
