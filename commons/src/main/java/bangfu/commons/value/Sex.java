package bangfu.commons.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sex of a person 性别 by GB/T 2261.1; on the wire it is the code. */
@Schema(
    type = SchemaType.STRING,
    enumeration = {"1", "2"},
    example = "2",
    description = "Sex by GB/T 2261.1: 1 male 男, 2 female 女.")
public enum Sex {
  MALE("1"),
  FEMALE("2");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  /** The code of GB/T 2261.1. */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * The sex with this code of GB/T 2261.1.
   *
   * @throws InvalidValue {@code SEX_UNKNOWN}
   */
  @JsonCreator
  public static Sex ofCode(String code) {
    for (Sex sex : values()) {
      if (sex.code.equals(code)) {
        return sex;
      }
    }
    throw new InvalidValue("SEX_UNKNOWN", "sex is 1 or 2");
  }
}
