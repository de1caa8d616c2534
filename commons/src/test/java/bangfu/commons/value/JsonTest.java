package bangfu.commons.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the wire every value is a plain string. */
class JsonTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  record Payload(CitizenId citizenId, Money amount, DivisionCode village, SchoolTerm term) {}

  @ParameterizedTest
  @MethodSource
  void a_value_is_read_from_and_written_as_a_string(Object value, String json) throws Exception {
    assertThat(JSON.writeValueAsString(value)).isEqualTo(json);
    assertThat(JSON.readValue(json, value.getClass())).isEqualTo(value);
  }

  static Stream<Arguments> a_value_is_read_from_and_written_as_a_string() {
    return Stream.of(
        Arguments.of(Money.ofYuan(500), "\"500.00\""),
        Arguments.of(new DivisionCode("430511203000"), "\"430511203000\""),
        Arguments.of(SchoolTerm.parse("2020-AUTUMN"), "\"2020-AUTUMN\""),
        Arguments.of(new StaffNo("BF-0123"), "\"BF-0123\""),
        Arguments.of(Sex.FEMALE, "\"2\""));
  }

  @Test
  void a_citizen_id_is_read_in_full_and_never_written_in_full() throws Exception {
    CitizenId id = JSON.readValue("\"430500195608200028\"", CitizenId.class);

    assertThat(id.value()).isEqualTo("430500195608200028");
    assertThat(JSON.writeValueAsString(id)).isEqualTo("\"430500********0028\"");
  }

  @Test
  void values_within_a_record_are_strings_too() throws Exception {
    String json =
        """
        {"citizenId":"430500195608200028","amount":"-1.50","village":"430511203201",\
        "term":"2020-SPRING"}""";

    Payload payload = JSON.readValue(json, Payload.class);

    assertThat(payload.amount()).isEqualTo(Money.ofFen(-150));
    assertThat(JSON.writeValueAsString(payload))
        .isEqualTo(json.replace("430500195608200028", "430500********0028"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"500", "500.00", "100.99", "true", "{}", "[]", "[\"500.00\"]", "\"500\""})
  void money_is_never_read_from_anything_but_a_decimal_string(String json) {
    Throwable failure = catchThrowable(() -> JSON.readValue(json, Money.class));

    assertThat(failure).hasRootCauseInstanceOf(InvalidValue.class);
  }

  @Test
  void a_refusal_keeps_its_code_and_hides_what_was_sent() {
    JsonProcessingException failure =
        catchThrowableOfType(
            ValueInstantiationException.class,
            () -> JSON.readValue("\"110105194912310020\"", CitizenId.class));

    assertThat(failure)
        .cause()
        .isInstanceOfSatisfying(
            InvalidValue.class, e -> assertThat(e.code()).isEqualTo("CITIZEN_ID_CHECK_DIGIT"));
    assertThat(failure).message().doesNotContain("110105194912310020");
  }

  @Test
  void an_unknown_sex_is_refused() {
    assertThat(catchThrowable(() -> JSON.readValue("\"3\"", Sex.class)))
        .hasRootCauseInstanceOf(InvalidValue.class);
  }

  @Test
  void a_range_is_its_two_days_and_nothing_else() throws Exception {
    DateRange range = DateRange.from(LocalDate.of(2020, 6, 1)).until(LocalDate.of(2020, 7, 1));

    assertThat(JSON.readTree(JSON.writeValueAsString(range)).fieldNames())
        .toIterable()
        .containsExactly("from", "to");
    assertThat(JSON.readValue(JSON.writeValueAsString(range), DateRange.class)).isEqualTo(range);
  }
}
