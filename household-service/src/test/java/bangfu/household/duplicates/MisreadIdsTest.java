package bangfu.household.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadIdsTest {
  private static final String ID = "430500195608200028";

  @ParameterizedTest
  @CsvSource({
    "430500195608200028, false",
    "430500195608200020, false",
    "430501195608200021, true",
    "430500195608210022, true",
    "430500195608020029, true",
    "430500195608200206, true",
    "430500195608002006, false",
    "430500195608210128, false",
    "430050195608200028, true",
    "430500196508200023, true",
    "340500195608200025, true",
    "430500195806200025, false"
  })
  void one_digit_or_two_neighbours_before_the_check_character(String other, boolean misread) {
    assertThat(MisreadIds.areMisread(ID, other)).isEqualTo(misread);
    assertThat(MisreadIds.areMisread(other, ID)).isEqualTo(misread);
  }
}
