package bangfu.commons.value;

import static bangfu.commons.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.value.SchoolTerm.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolTermTest {
  @ParameterizedTest
  @CsvSource({
    "2020-SPRING, 2020, SPRING",
    "2020-AUTUMN, 2020, AUTUMN",
    "1949-AUTUMN, 1949, AUTUMN"
  })
  void a_term_reads_and_prints(String text, int year, Season season) {
    assertThat(SchoolTerm.parse(text)).isEqualTo(new SchoolTerm(year, season)).hasToString(text);
    assertThat(SchoolTerm.fromString(text)).isEqualTo(new SchoolTerm(year, season));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020",
        "2020-spring",
        "2020-WINTER",
        "20-SPRING",
        "2020SPRING",
        "2020-SPRING "
      })
  void any_other_writing_is_refused(String text) {
    assertRefused("SCHOOL_TERM_FORMAT", text, () -> SchoolTerm.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-SPRING", "1948-AUTUMN", "2100-SPRING"})
  void a_year_out_of_range_is_refused(String text) {
    assertRefused("SCHOOL_TERM_YEAR", text, () -> SchoolTerm.parse(text));
  }

  @Test
  void terms_sort_by_time() {
    assertThat(SchoolTerm.parse("2019-AUTUMN")).isLessThan(SchoolTerm.parse("2020-SPRING"));
    assertThat(SchoolTerm.parse("2020-SPRING")).isLessThan(SchoolTerm.parse("2020-AUTUMN"));
  }
}
