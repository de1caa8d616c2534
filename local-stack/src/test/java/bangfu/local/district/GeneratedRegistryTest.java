package bangfu.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.hutool.core.util.IdcardUtil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedRegistryTest {

  @Test
  void as_many_households_are_written_as_asked_for() throws IOException {
    assertThat(Rows.households(written(5_000))).hasSize(5_000);
    assertThat(Rows.households(written(0))).isEmpty();
  }

  @Test
  void every_member_has_an_id_of_its_own() throws IOException {
    assertThat(Rows.of(written(5_000)))
        .extracting(member -> member.getField("citizenId"))
        .doesNotHaveDuplicates()
        .allMatch(IdcardUtil::isValidCard18);
  }

  @Test
  void a_household_is_like_those_of_the_district() throws IOException {
    List<String> kinds =
        Rows.households(written(5_000)).values().stream()
            .map(household -> Rows.ofHead(household, "kind"))
            .toList();
    long registered = kinds.stream().filter("REGISTERED"::equals).count();
    assertThat(registered / 5_000.0).isBetween(0.70, 0.80);
  }

  @Test
  void it_is_the_same_on_every_run() throws IOException {
    assertThat(written(300)).isEqualTo(written(300));
  }

  @Test
  void more_than_the_running_numbers_allow_are_refused() {
    assertThat(GeneratedRegistry.MOST_HOUSEHOLDS).isEqualTo(229_977);
    assertThatIllegalArgumentException().isThrownBy(() -> GeneratedRegistry.large(229_978));
  }

  private static byte[] written(int households) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GeneratedRegistry.large(households).writeHouseholdsCsv(bytes);
    return bytes.toByteArray();
  }
}
