package bangfu.commons.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Citizen identity number 公民身份号码 by GB 11643-1999: 6 digits of the place of first registration, 8
 * of the birth date, 3 of sequence, and a check character (ISO 7064 MOD 11-2).
 *
 * <p>The place is not checked: people marry in from anywhere, and revoked codes stay in force on
 * the cards that bear them. Neither is it checked that the birth date has passed: that takes a
 * clock.
 *
 * <p>JSON and {@link #toString} show {@link #masked()}, so that no view and no log line holds the
 * number by accident; whoever may show it says {@link #value()}.
 *
 * @param value 18 characters; a small {@code x} at the end becomes {@code X}
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[0-9]{6}([0-9]{8}|[*]{8})[0-9]{3}[0-9Xx]$",
    example = "430500195608200028",
    description =
        "Citizen identity number by GB 11643, 18 characters. Sent in full, answered masked"
            + " (430500********0028); a masked number sent back is refused.")
public record CitizenId(String value) {
  private static final Pattern CHARACTERS = Pattern.compile("[0-9]{17}[0-9X]");
  private static final Pattern OLD_CHARACTERS = Pattern.compile("[0-9]{15}");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2099;

  /**
   * @throws InvalidValue {@code CITIZEN_ID_MASKED}, {@code CITIZEN_ID_LENGTH}, {@code
   *     CITIZEN_ID_CHARACTERS}, {@code CITIZEN_ID_DATE} or {@code CITIZEN_ID_CHECK_DIGIT}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CitizenId {
    value = value.replace('x', 'X');
    requireUnmasked(value);
    require(value.length() == 18, "CITIZEN_ID_LENGTH", "a citizen id has 18 characters");
    require(
        CHARACTERS.matcher(value).matches(),
        "CITIZEN_ID_CHARACTERS",
        "a citizen id is 17 digits and a digit or X");
    birthDateIn(value);
    require(
        value.charAt(17) == checkCharacter(value),
        "CITIZEN_ID_CHECK_DIGIT",
        "the check character of the citizen id does not match");
  }

  /**
   * The number of today for one of the 15 digits issued until 1999, whose years are all 19xx. For
   * old lists only: on entry a number of 15 digits is refused.
   *
   * @throws InvalidValue with the same codes as the constructor
   */
  public static CitizenId upgraded(String fifteen) {
    requireUnmasked(fifteen);
    require(fifteen.length() == 15, "CITIZEN_ID_LENGTH", "an old citizen id has 15 digits");
    require(
        OLD_CHARACTERS.matcher(fifteen).matches(),
        "CITIZEN_ID_CHARACTERS",
        "an old citizen id is 15 digits");
    String seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
    return new CitizenId(seventeen + checkCharacter(seventeen));
  }

  /** The date of birth that the number carries. */
  public LocalDate birthDate() {
    return birthDateIn(value);
  }

  /** The sex that the number carries: the 17th digit is odd for men. */
  public Sex sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** The number as people without a need may see it: {@code 430500********0028}. */
  @JsonValue
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static void requireUnmasked(String value) {
    require(
        !Masks.isMasked(value), "CITIZEN_ID_MASKED", "a masked citizen id cannot be taken back");
  }

  private static void require(boolean holds, String code, String reason) {
    if (!holds) {
      throw new InvalidValue(code, reason);
    }
  }

  private static LocalDate birthDateIn(String value) {
    int year = Integer.parseInt(value, 6, 10, 10);
    require(
        year >= FIRST_YEAR && year <= LAST_YEAR,
        "CITIZEN_ID_DATE",
        "the year of birth in the citizen id is out of range");
    try {
      return LocalDate.of(
          year, Integer.parseInt(value, 10, 12, 10), Integer.parseInt(value, 12, 14, 10));
    } catch (DateTimeException e) {
      // The cause is dropped on purpose: its message repeats the date.
      throw new InvalidValue("CITIZEN_ID_DATE", "the birth date in the citizen id does not exist");
    }
  }

  private static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }
}
