package bangfu.household.accounts;

import bangfu.commons.value.InvalidValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The subject of a login, as the identity provider's tokens name it ({@code sub}). */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[!-~]{1,128}$",
    example = "household",
    description = "Subject of the login, the `sub` of its tokens.")
record AccountSubject(@JsonValue String value) {
  private static final Pattern FORMAT = Pattern.compile("[!-~]{1,128}");

  /**
   * @throws InvalidValue {@code INVALID_FORMAT}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  AccountSubject {
    if (!FORMAT.matcher(value).matches()) {
      throw new InvalidValue("INVALID_FORMAT", "a subject is up to 128 visible ASCII characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
