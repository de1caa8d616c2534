package bangfu.inspection.lots;

import bangfu.commons.value.InvalidValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a draw starts from; on record with it, so that the draw can be repeated.
 *
 * @param value 8 to 64 letters, digits and dashes
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[A-Za-z0-9-]{8,64}$",
    example = "2020-05-06-lots-of-the-district",
    description = "What a draw starts from: 8 to 64 letters, digits and dashes.")
public record Seed(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final int FRESH_BYTES = 32;

  /**
   * @throws InvalidValue {@code INVALID_FORMAT}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Seed {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("INVALID_FORMAT", "a seed is 8 to 64 letters, digits and dashes");
    }
  }

  /**
   * A seed that nobody could have known: 32 bytes of the system's secure source, in hexadecimal.
   */
  public static Seed fresh() {
    byte[] bytes = new byte[FRESH_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Seed(HexFormat.of().formatHex(bytes));
  }

  /** Whether somebody chose the seed; such a draw deserves a second look. */
  public enum Origin {
    GIVEN,
    GENERATED
  }

  @Override
  public String toString() {
    return value;
  }
}
