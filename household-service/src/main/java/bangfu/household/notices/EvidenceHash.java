package bangfu.household.notices;

import bangfu.commons.value.InvalidValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The SHA-256 of a photo, minutes or a signed paper. The paper itself stays in the office's
 * archive; whoever shows it can be held to its hash.
 *
 * @param value 64 digits, hexadecimal, small letters
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[0-9a-f]{64}$",
    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    description = "SHA-256 of a photo, minutes or a signed paper.")
public record EvidenceHash(@JsonValue String value) {
  private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws InvalidValue {@code INVALID_FORMAT}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EvidenceHash {
    if (!FORMAT.matcher(value).matches()) {
      throw new InvalidValue("INVALID_FORMAT", "a hash is 64 hexadecimal digits");
    }
  }

  /** As the database keeps several. */
  public static String[] texts(List<EvidenceHash> hashes) {
    return hashes.stream().map(EvidenceHash::value).toArray(String[]::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
