package bangfu.commons.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract shows what the wire carries: a record over a string would show as an object. */
class SchemaTest {
  private static final Class<?>[] VALUES = {
    CitizenId.class,
    DateRange.class,
    DivisionCode.class,
    Money.class,
    SchoolTerm.class,
    Sex.class,
    StaffNo.class
  };

  @ParameterizedTest
  @MethodSource
  void a_value_is_a_string_whose_pattern_takes_what_is_written(String name, String written)
      throws Exception {
    Schema schema = schema(name);

    assertThat(schema.getType()).containsExactly(SchemaType.STRING);
    assertThat(schema.getProperties()).isNullOrEmpty();
    assertThat(written).matches(schema.getPattern());
    assertThat(schema.getDescription()).isNotBlank();
  }

  static Stream<Arguments> a_value_is_a_string_whose_pattern_takes_what_is_written() {
    return Stream.of(
        Arguments.of("CitizenId", new CitizenId("11010519491231002X").value()),
        Arguments.of("CitizenId", new CitizenId("11010519491231002X").masked()),
        Arguments.of("DivisionCode", new DivisionCode("430511203000").value()),
        Arguments.of("Money", Money.ofFen(-1).toString()),
        Arguments.of("Money", Money.parse("9999999999999.99").toString()),
        Arguments.of("SchoolTerm", SchoolTerm.parse("2020-SPRING").toString()),
        Arguments.of("StaffNo", new StaffNo("BF-0123").value()));
  }

  @Test
  void money_says_its_currency() throws Exception {
    assertThat(schema("Money").getDescription()).contains("CNY").contains("yuan");
  }

  @Test
  void sex_is_a_string_of_two_codes() throws Exception {
    Schema sex = schema("Sex");

    assertThat(sex.getType()).containsExactly(SchemaType.STRING);
    assertThat(sex.getEnumeration()).isEqualTo(List.of("1", "2"));
  }

  @Test
  void a_range_must_have_a_beginning_only() throws Exception {
    Schema range = schema("DateRange");

    assertThat(range.getProperties()).containsOnlyKeys("from", "to");
    assertThat(range.getRequired()).containsExactly("from");
  }

  private static Schema schema(String name) throws Exception {
    Map<String, Schema> schemas =
        SmallRyeOpenAPI.builder()
            .withIndex(Index.of(VALUES))
            .enableModelReader(false)
            .enableStandardStaticFiles(false)
            .build()
            .model()
            .getComponents()
            .getSchemas();
    return Objects.requireNonNull(schemas.get(name));
  }
}
