package bangfu.household.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file holds. */
@Schema(
    type = SchemaType.STRING,
    enumeration = {"villages", "households", "enrolments"},
    example = "households",
    description = "What the file holds: villages, households with their members, or enrolments.")
public enum ImportKind {
  VILLAGES,
  HOUSEHOLDS,
  ENROLMENTS;

  /** As it stands in paths and forms. */
  @JsonValue
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ImportKind> ofPath(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
  }
}
