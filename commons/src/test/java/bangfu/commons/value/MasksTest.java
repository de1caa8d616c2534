package bangfu.commons.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
  @ParameterizedTest
  @CsvSource({"欧阳小明, 欧***", "王芳, 王*", "王, *", "'', ''", "𠮷野家, 𠮷**", "王𠮷, 王*"})
  void a_name_keeps_its_first_character(String name, String masked) {
    assertThat(Masks.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"6230580000000000123, ****0123", "1234567, ****4567", "123456, ****", "'', ****"})
  void an_account_keeps_its_last_four_digits(String account, String masked) {
    assertThat(Masks.account(account)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "13812345678, 138****5678",
    "+8613812345678, +86****5678",
    "5101234, ****1234",
    "110, ****",
  })
  void a_phone_keeps_its_ends(String phone, String masked) {
    assertThat(Masks.phone(phone)).isEqualTo(masked);
  }

  @Test
  void a_masked_text_is_recognised() {
    assertThat(Masks.isMasked("138****5678")).isTrue();
    assertThat(Masks.isMasked("13812345678")).isFalse();
  }
}
