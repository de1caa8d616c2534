package bangfu.household.standards;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a setting on record. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Id of a setting")
public record SettingId(UUID value) {
  /** As it stands in a path. */
  public SettingId(String text) {
    this(UUID.fromString(text));
  }
}
