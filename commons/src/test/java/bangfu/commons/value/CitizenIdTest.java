package bangfu.commons.value;

import static bangfu.commons.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {
  private static final String[] PLACES = {"430500", "430511", "110105", "440524", "650102"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "440524188001010014",
        "430500195608200028",
        "430500198803150031",
        "430500199005120043",
        "430500201109030050",
        "430500200804170069",
        "430500201402260074",
        "430500195201070014"
      })
  void a_well_formed_number_is_taken_as_it_is(String number) {
    assertThat(new CitizenId(number).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "110105194912310020, CITIZEN_ID_CHECK_DIGIT",
    "430500195608200029, CITIZEN_ID_CHECK_DIGIT",
    "43050019560820002X, CITIZEN_ID_CHECK_DIGIT",
    "110105194902310026, CITIZEN_ID_DATE",
    "430500184912310028, CITIZEN_ID_DATE",
    "430500210001010028, CITIZEN_ID_DATE",
    "430500199013010028, CITIZEN_ID_DATE",
    "430500199000010028, CITIZEN_ID_DATE",
    "43050019560820002, CITIZEN_ID_LENGTH",
    "4305001956082000281, CITIZEN_ID_LENGTH",
    "130503670401001, CITIZEN_ID_LENGTH",
    "'', CITIZEN_ID_LENGTH",
    "'430500195608200028 ', CITIZEN_ID_LENGTH",
    "43050019560820O028, CITIZEN_ID_CHARACTERS",
    "X30500195608200028, CITIZEN_ID_CHARACTERS",
    "43050019560820002Y, CITIZEN_ID_CHARACTERS",
    "٤30500195608200028, CITIZEN_ID_CHARACTERS",
    "430500********0028, CITIZEN_ID_MASKED",
    "4305**, CITIZEN_ID_MASKED",
  })
  void a_malformed_number_is_refused_for_its_own_reason(String number, String code) {
    assertRefused(code, number, () -> new CitizenId(number));
  }

  @Test
  void a_small_x_becomes_a_capital_one() {
    assertThat(new CitizenId("11010519491231002x"))
        .isEqualTo(new CitizenId("11010519491231002X"))
        .extracting(CitizenId::value)
        .isEqualTo("11010519491231002X");
  }

  @Test
  void the_number_tells_birth_date_and_sex() {
    CitizenId woman = new CitizenId("430500195608200028");
    CitizenId man = new CitizenId("430500198803150031");

    assertThat(woman.birthDate()).isEqualTo(LocalDate.of(1956, 8, 20));
    assertThat(woman.sex()).isEqualTo(Sex.FEMALE);
    assertThat(man.birthDate()).isEqualTo(LocalDate.of(1988, 3, 15));
    assertThat(man.sex()).isEqualTo(Sex.MALE);
  }

  @Test
  void the_29th_of_february_exists_in_leap_years_only() {
    assertThat(withCheckCharacter("43050020000229002").birthDate())
        .isEqualTo(LocalDate.of(2000, 2, 29));
    assertRefused(
        "CITIZEN_ID_DATE", "430500190002290028", () -> new CitizenId("430500190002290028"));
  }

  @Test
  void neither_text_nor_mask_shows_the_birth_date() {
    CitizenId id = new CitizenId("430500199005120043");

    assertThat(id.masked()).isEqualTo("430500********0043");
    assertThat(id).hasToString("430500********0043");
  }

  @Test
  void an_old_number_is_upgraded_to_18_characters() {
    assertThat(CitizenId.upgraded("130503670401001").value()).isEqualTo("130503196704010016");
  }

  @ParameterizedTest
  @CsvSource({
    "13050367040100, CITIZEN_ID_LENGTH",
    "130503196704010016, CITIZEN_ID_LENGTH",
    "13050367040100X, CITIZEN_ID_CHARACTERS",
    "130503670231001, CITIZEN_ID_DATE",
    "130503******001, CITIZEN_ID_MASKED",
  })
  void a_malformed_old_number_is_refused(String number, String code) {
    assertRefused(code, number, () -> CitizenId.upgraded(number));
  }

  @Test
  void an_independent_judge_agrees_on_generated_numbers_good_and_bad() {
    Random random = new Random(11643);
    int good = 0;
    for (int i = 0; i < 20_000; i++) {
      String number = generated(random);
      boolean taken = isTaken(number);
      assertThat(taken).as(number).isEqualTo(IdcardUtil.isValidCard18(number));
      good += taken ? 1 : 0;
    }
    assertThat(good).isBetween(5_000, 15_000);
  }

  @Test
  void an_independent_judge_reads_the_same_from_generated_numbers() {
    Random random = new Random(2261);
    for (int i = 0; i < 2_000; i++) {
      String number = generated(random);
      if (isTaken(number)) {
        CitizenId id = new CitizenId(number);
        assertThat(IdcardUtil.getBirth(number)).isEqualTo(digits(id.birthDate()));
        assertThat(IdcardUtil.getGenderByIdCard(number) == 1).isEqualTo(id.sex() == Sex.MALE);
      }
    }
  }

  /** Without the year 00: the judge makes 2000 of it, when no such number was issued any more. */
  @Test
  void an_independent_judge_upgrades_old_numbers_alike() {
    Random random = new Random(15);
    for (int i = 0; i < 2_000; i++) {
      String old =
          "430500%02d%02d%02d%03d"
              .formatted(
                  1 + random.nextInt(99),
                  1 + random.nextInt(12),
                  1 + random.nextInt(28),
                  random.nextInt(1000));
      assertThat(CitizenId.upgraded(old).value()).isEqualTo(IdcardUtil.convert15To18(old));
    }
  }

  /**
   * Days to 31 in each month, so that some dates do not exist; the check is right half the time.
   */
  private static String generated(Random random) {
    String seventeen =
        "%s%04d%02d%02d%03d"
            .formatted(
                PLACES[random.nextInt(PLACES.length)],
                1900 + random.nextInt(120),
                1 + random.nextInt(12),
                1 + random.nextInt(31),
                random.nextInt(1000));
    return random.nextBoolean()
        ? seventeen + checkCharacter(seventeen)
        : seventeen + "0123456789X".charAt(random.nextInt(11));
  }

  private static CitizenId withCheckCharacter(String seventeen) {
    return new CitizenId(seventeen + checkCharacter(seventeen));
  }

  /** The recursion of ISO 7064 for a pure system, written otherwise than in the code under test. */
  private static char checkCharacter(String seventeen) {
    int remainder = 0;
    for (int i = 0; i < seventeen.length(); i++) {
      remainder = (remainder + seventeen.charAt(i) - '0') * 2 % 11;
    }
    return "10X98765432".charAt(remainder % 11);
  }

  private static boolean isTaken(String number) {
    try {
      return !new CitizenId(number).value().isEmpty();
    } catch (InvalidValue e) {
      return false;
    }
  }

  private static String digits(LocalDate date) {
    return date.toString().replace("-", "");
  }
}
