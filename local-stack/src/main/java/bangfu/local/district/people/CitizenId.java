package bangfu.local.district.people;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Citizen identity number by GB 11643 with the address 430500: a prefecture, while the numbers of
 * living people begin with a county.
 */
public record CitizenId(String value) {
  private static final String ADDRESS = "430500";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";

  static CitizenId of(LocalDate birthDate, int sequence) {
    String date = BASIC_ISO_DATE.format(birthDate);
    String digits = ADDRESS + date + String.format(Locale.ROOT, "%03d", sequence);
    return new CitizenId(digits + checkCharacter(digits));
  }

  /** ISO 7064 MOD 11-2. */
  private static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }
}
