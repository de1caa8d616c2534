package bangfu.commons.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Code of an administrative division 行政区划代码: 6 digits by GB/T 2260 (province, city, district), 3 by
 * GB/T 10114 (township), 3 for the village; filled up with zeros on the right.
 *
 * <p>A segment in the middle may be zero: the towns of Dongguan hang on the city (441900003000).
 *
 * @param value exactly 12 digits
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[0-9]{12}$",
    example = "430511203000",
    description =
        "Administrative division, 12 digits by GB/T 2260 and GB/T 10114, filled up with zeros.")
public record DivisionCode(@JsonValue String value) implements Comparable<DivisionCode> {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");
  private static final Set<Integer> PREFIX_LENGTHS = Set.of(2, 4, 6, 9, 12);

  /** How deep a division lies, the widest first. */
  public enum Level {
    PROVINCE(2),
    CITY(4),
    DISTRICT(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int digits;

    Level(int digits) {
      this.digits = digits;
    }

    /** The number of digits that tell divisions of this level apart. */
    public int digits() {
      return digits;
    }
  }

  /**
   * @throws InvalidValue {@code DIVISION_CODE_FORMAT} unless 12 digits, the first two not 00
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DivisionCode {
    if (!DIGITS.matcher(value).matches() || value.startsWith("00")) {
      throw new InvalidValue("DIVISION_CODE_FORMAT", "a division code is 12 digits");
    }
  }

  /**
   * The code that begins with these 2, 4, 6, 9 or 12 digits, filled up with zeros.
   *
   * @throws InvalidValue {@code DIVISION_CODE_FORMAT}
   */
  public static DivisionCode ofPrefix(String prefix) {
    if (!PREFIX_LENGTHS.contains(prefix.length())) {
      throw new InvalidValue(
          "DIVISION_CODE_FORMAT", "a division code begins with 2, 4, 6, 9 or 12 digits");
    }
    return padded(prefix);
  }

  /** The level of the last segment that is not zero. */
  public Level level() {
    Level deepest = Level.PROVINCE;
    int start = 0;
    for (Level level : Level.values()) {
      if (!isZero(value.substring(start, level.digits()))) {
        deepest = level;
      }
      start = level.digits();
    }
    return deepest;
  }

  /** The significant digits: 2, 4, 6, 9 or 12 of them. */
  public String prefix() {
    return value.substring(0, level().digits());
  }

  /** Whether this division is the other one or lies in it. */
  public boolean isWithin(DivisionCode other) {
    return value.startsWith(other.prefix());
  }

  /**
   * The township that this village lies in, or this township itself.
   *
   * @throws IllegalStateException when this division is wider than a township
   */
  public DivisionCode township() {
    return at(Level.TOWNSHIP);
  }

  /**
   * The district that this division lies in, or this district itself.
   *
   * @throws IllegalStateException when this division is wider than a district
   */
  public DivisionCode district() {
    return at(Level.DISTRICT);
  }

  @Override
  public int compareTo(DivisionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private DivisionCode at(Level wanted) {
    if (level().compareTo(wanted) < 0) {
      throw new IllegalStateException("a " + level() + " lies in no " + wanted);
    }
    return padded(value.substring(0, wanted.digits()));
  }

  private static boolean isZero(String segment) {
    return segment.chars().allMatch(digit -> digit == '0');
  }

  private static DivisionCode padded(String prefix) {
    return new DivisionCode(prefix + "0".repeat(12 - prefix.length()));
  }
}
