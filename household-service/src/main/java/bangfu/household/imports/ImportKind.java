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
    enumeration = {
      "villages",
      "households",
      "enrolments",
      "civil-affairs",
      "insurance",
      "health",
      "school-absences",
      "disability",
      "housing",
      "employment",
      "police",
      "assets"
    },
    example = "households",
    description =
        "What the file holds: villages, households with their members, enrolments, or a list of"
            + " another office.")
public enum ImportKind {
  VILLAGES,
  HOUSEHOLDS,
  ENROLMENTS,
  CIVIL_AFFAIRS,
  INSURANCE,
  HEALTH,
  SCHOOL_ABSENCES,
  DISABILITY,
  HOUSING,
  EMPLOYMENT,
  POLICE,
  ASSETS;

  /** As it stands in paths and forms. */
  @JsonValue
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ImportKind> ofPath(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
  }
}
