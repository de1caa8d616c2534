package bangfu.commons.value;

import static bangfu.commons.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import bangfu.commons.value.DivisionCode.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {
  private static final DivisionCode VILLAGE = new DivisionCode("430511203201");
  private static final DivisionCode TOWNSHIP = new DivisionCode("430511203000");
  private static final DivisionCode DISTRICT = new DivisionCode("430511000000");
  private static final DivisionCode CITY = new DivisionCode("430500000000");

  @ParameterizedTest
  @CsvSource({
    "430000000000, PROVINCE, 43",
    "430500000000, CITY, 4305",
    "430511000000, DISTRICT, 430511",
    "430511203000, TOWNSHIP, 430511203",
    "430511203201, VILLAGE, 430511203201",
    "430511200000, TOWNSHIP, 430511200",
    "430510000000, DISTRICT, 430510",
    "501000000000, CITY, 5010",
    "441900003000, TOWNSHIP, 441900003",
    "429004000000, DISTRICT, 429004",
    "430511000001, VILLAGE, 430511000001",
  })
  void the_level_is_that_of_the_last_segment_that_is_not_zero(
      String code, Level level, String prefix) {
    assertThat(new DivisionCode(code).level()).isEqualTo(level);
    assertThat(new DivisionCode(code).prefix()).isEqualTo(prefix);
  }

  @ParameterizedTest
  @CsvSource({
    "43, 430000000000",
    "4305, 430500000000",
    "430511, 430511000000",
    "430511203, 430511203000",
    "430511203201, 430511203201",
    "430511203000, 430511203000",
  })
  void a_prefix_is_filled_up_with_zeros(String prefix, String code) {
    assertThat(DivisionCode.ofPrefix(prefix)).isEqualTo(new DivisionCode(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "43051120320",
        "4305112032011",
        "43051120320X",
        "430511 03201",
        "003511203201"
      })
  void what_is_not_12_digits_is_refused(String code) {
    assertRefused("DIVISION_CODE_FORMAT", code, () -> new DivisionCode(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4", "430", "43051", "4305112", "43051120", "00", "4X", "43051120320"})
  void a_prefix_that_ends_within_a_segment_is_refused(String prefix) {
    assertRefused("DIVISION_CODE_FORMAT", prefix, () -> DivisionCode.ofPrefix(prefix));
  }

  @Test
  void a_division_is_within_itself_and_all_above_it() {
    assertThat(VILLAGE.isWithin(VILLAGE)).isTrue();
    assertThat(VILLAGE.isWithin(TOWNSHIP)).isTrue();
    assertThat(VILLAGE.isWithin(DISTRICT)).isTrue();
    assertThat(VILLAGE.isWithin(CITY)).isTrue();
    assertThat(TOWNSHIP.isWithin(DISTRICT)).isTrue();
  }

  @Test
  void a_division_is_within_nothing_below_or_beside_it() {
    assertThat(TOWNSHIP.isWithin(VILLAGE)).isFalse();
    assertThat(DISTRICT.isWithin(TOWNSHIP)).isFalse();
    assertThat(VILLAGE.isWithin(new DivisionCode("430511203202"))).isFalse();
    assertThat(VILLAGE.isWithin(new DivisionCode("430511101000"))).isFalse();
    assertThat(VILLAGE.isWithin(new DivisionCode("430502000000"))).isFalse();
  }

  @Test
  void a_village_knows_its_township_and_district() {
    assertThat(VILLAGE.township()).isEqualTo(TOWNSHIP);
    assertThat(VILLAGE.district()).isEqualTo(DISTRICT);
    assertThat(TOWNSHIP.township()).isEqualTo(TOWNSHIP);
    assertThat(DISTRICT.district()).isEqualTo(DISTRICT);
  }

  @Test
  void a_wider_division_lies_in_no_narrower_one() {
    assertThatIllegalStateException().isThrownBy(DISTRICT::township);
    assertThatIllegalStateException().isThrownBy(CITY::district);
  }

  @Test
  void codes_sort_with_the_wider_division_first() {
    assertThat(DISTRICT).isLessThan(TOWNSHIP);
    assertThat(TOWNSHIP).isLessThan(VILLAGE);
    assertThat(VILLAGE).hasToString("430511203201");
  }
}
