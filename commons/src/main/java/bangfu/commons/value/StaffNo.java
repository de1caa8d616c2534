package bangfu.commons.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Number of a member of staff: the token's claim {@code staff_no}, and how helpers, inspectors and
 * leaders are named across services.
 *
 * @param value two capital letters, a dash, 4 to 8 digits
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[A-Z]{2}-[0-9]{4,8}$",
    example = "BF-0123",
    description = "Number of a member of staff.")
public record StaffNo(@JsonValue String value) implements Comparable<StaffNo> {
  private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}-[0-9]{4,8}");

  /**
   * @throws InvalidValue {@code STAFF_NO_FORMAT}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StaffNo {
    if (!FORMAT.matcher(value).matches()) {
      throw new InvalidValue(
          "STAFF_NO_FORMAT", "a staff number is two capital letters, a dash and 4 to 8 digits");
    }
  }

  @Override
  public int compareTo(StaffNo other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
