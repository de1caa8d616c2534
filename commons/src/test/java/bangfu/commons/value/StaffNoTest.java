package bangfu.commons.value;

import static bangfu.commons.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNoTest {
  @ParameterizedTest
  @ValueSource(strings = {"BF-0123", "XC-12345678"})
  void a_staff_number_is_taken_as_it_is(String number) {
    assertThat(new StaffNo(number)).hasToString(number);
    assertThat(new StaffNo(number).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BF-123",
        "BF-123456789",
        "bf-0123",
        "B-0123",
        "BFX-0123",
        "BF0123",
        "BF-01 3"
      })
  void any_other_writing_is_refused(String number) {
    assertRefused("STAFF_NO_FORMAT", number, () -> new StaffNo(number));
  }

  @Test
  void staff_numbers_sort_by_their_text() {
    assertThat(new StaffNo("BF-0123")).isLessThan(new StaffNo("BF-0124"));
  }
}
