package bangfu.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {
  private static final String CITIZEN_ID = "430500195608200028";
  private static final UUID ROW = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final Place PLACE = new Place("member", "citizen_id", ROW);

  @ParameterizedTest
  @EnumSource
  void what_is_sealed_opens_in_its_place(Algorithm algorithm) {
    FieldCipher cipher = cipher(algorithm, "k1");

    for (String plain : new String[] {"", "a", CITIZEN_ID, "欧阳小明𠮷", "x".repeat(10_000)}) {
      assertThat(cipher.decrypt(cipher.encrypt(plain, PLACE), PLACE)).isEqualTo(plain);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AES, v1.AES-k1.AAECAwQFBgcICQoL-wa3Ez-VlggTVYEhKvbTeEYjnzktcAUsCEesHqjIuHb4WQ",
    "SM4, v1.SM4-k1.AAECAwQFBgcICQoLbL1Sulbml74LWBqUj8hKtly389clr7INW2zYrVHNSOcfzg",
  })
  void what_another_library_sealed_by_the_same_format_opens(Algorithm algorithm, String sealed) {
    assertThat(cipher(algorithm, "k1").decrypt(sealed, PLACE)).isEqualTo(CITIZEN_ID);
  }

  @ParameterizedTest
  @EnumSource
  void a_sealed_value_names_its_algorithm_and_key_and_hides_the_rest(Algorithm algorithm) {
    String sealed = cipher(algorithm, "k1").encrypt(CITIZEN_ID, PLACE);

    assertThat(sealed).matches("v1\\." + algorithm + "-k1\\.[A-Za-z0-9_-]+");
    assertThat(sealed).doesNotContain(CITIZEN_ID);
  }

  @ParameterizedTest
  @EnumSource
  void equal_values_come_out_different_each_time(Algorithm algorithm) {
    FieldCipher cipher = cipher(algorithm, "k1");

    assertThat(IntStream.range(0, 1_000).mapToObj(i -> cipher.encrypt(CITIZEN_ID, PLACE)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void a_value_moved_elsewhere_does_not_open(Algorithm algorithm) {
    FieldCipher cipher = cipher(algorithm, "k1");
    String sealed = cipher.encrypt(CITIZEN_ID, PLACE);

    assertUnreadable(cipher, sealed, new Place("household", "citizen_id", ROW));
    assertUnreadable(cipher, sealed, new Place("member", "phone", ROW));
    assertUnreadable(cipher, sealed, new Place("member", "citizen_id", new UUID(0, 1)));
    assertUnreadable(cipher, sealed, new Place("membe", "rcitizen_id", ROW));
  }

  @ParameterizedTest
  @EnumSource
  void a_change_of_any_character_is_noticed(Algorithm algorithm) {
    FieldCipher cipher = cipher(algorithm, "k1");
    String sealed = cipher.encrypt(CITIZEN_ID, PLACE);

    for (int i = 0; i < sealed.length(); i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      assertUnreadable(cipher, sealed.substring(0, i) + other + sealed.substring(i + 1), PLACE);
      assertUnreadable(cipher, sealed.substring(0, i), PLACE);
    }
  }

  @Test
  void a_value_passed_off_as_sealed_under_another_key_or_algorithm_does_not_open() {
    FieldCipher cipher = cipher(Algorithm.AES, "k1");
    String sealed = cipher.encrypt(CITIZEN_ID, PLACE);

    assertUnreadable(cipher, sealed.replace("-k1.", "-k2."), PLACE);
    assertUnreadable(cipher, sealed.replace(".AES-", ".SM4-"), PLACE);
  }

  @Test
  void a_value_whose_key_is_not_configured_any_more_does_not_open() {
    String sealed = cipher(Algorithm.AES, "k2").encrypt(CITIZEN_ID, PLACE);
    CryptoSettings onlyFirst =
        new CryptoSettings(Algorithm.AES, Map.of("k1", TestKeys.FIRST), "k1", TestKeys.LOOKUP);

    assertUnreadable(new FieldCipher(onlyFirst), sealed, PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "430500195608200028",
        "v1",
        "v1.AES-k1",
        "v1.AES-k1.",
        "v1.AES-k1.AAAA",
        "v1.AES-k1.####",
        "v1.AES-k1.AAECAwQFBgcICQoL-wa3Ez-VlggTVYEhKvbTeEYjnzktcAUsCEesHqjIuHb4WQ==",
        "v1.AES-k1.AAECAwQFBgcICQoL-wa3Ez-VlggTVYEhKvbTeEYjnzktcAUsCEesHqjIuHb4WQ.",
        "v1.AES-k1.AAECAwQFBgcICQoL-wa3Ez-VlggTVYEhKvbTeEYjnzktcAUsCEesHqjIuHb4WR",
        "v2.AES-k1.AAECAwQFBgcICQoL-wa3Ez-VlggTVYEhKvbTeEYjnzktcAUsCEesHqjIuHb4WQ"
      })
  void what_is_not_of_the_form_does_not_open(String text) {
    assertUnreadable(cipher(Algorithm.AES, "k1"), text, PLACE);
  }

  @Test
  void after_a_change_of_key_old_values_open_and_are_known_as_old() {
    String old = cipher(Algorithm.AES, "k1").encrypt(CITIZEN_ID, PLACE);
    FieldCipher rotated = cipher(Algorithm.AES, "k2");

    assertThat(rotated.decrypt(old, PLACE)).isEqualTo(CITIZEN_ID);
    assertThat(rotated.needsRotation(old)).isTrue();
    assertThat(rotated.needsRotation(rotated.encrypt(CITIZEN_ID, PLACE))).isFalse();
  }

  @Test
  void after_a_change_of_algorithm_old_values_open_and_are_known_as_old() {
    FieldCipher aes = cipher(Algorithm.AES, "k1");
    FieldCipher sm4 = cipher(Algorithm.SM4, "k1");
    String old = aes.encrypt(CITIZEN_ID, PLACE);

    assertThat(sm4.decrypt(old, PLACE)).isEqualTo(CITIZEN_ID);
    assertThat(sm4.needsRotation(old)).isTrue();
    assertThat(aes.needsRotation(old)).isFalse();
    assertThat(sm4.encrypt(CITIZEN_ID, PLACE)).startsWith("v1.SM4-k1.");
  }

  @ParameterizedTest
  @EnumSource
  void many_threads_share_one_cipher(Algorithm algorithm) {
    FieldCipher cipher = cipher(algorithm, "k1");

    long opened =
        IntStream.range(0, 5_000)
            .parallel()
            .mapToObj(Integer::toString)
            .filter(p -> cipher.decrypt(cipher.encrypt(p, PLACE), PLACE).equals(p))
            .count();
    assertThat(opened).isEqualTo(5_000);
  }

  @Test
  void a_place_names_its_table_and_column() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Place(" ", "citizen_id", ROW));
    assertThatIllegalArgumentException().isThrownBy(() -> new Place("member", "", ROW));
  }

  private static FieldCipher cipher(Algorithm algorithm, String current) {
    return new FieldCipher(TestKeys.settings(algorithm, current));
  }

  private static void assertUnreadable(FieldCipher cipher, String sealed, Place place) {
    assertThatExceptionOfType(SealedValueUnreadable.class)
        .isThrownBy(() -> cipher.decrypt(sealed, place))
        .withMessageStartingWith(
            "sealed value in " + place.table() + "." + place.column() + " unreadable")
        .withMessageNotContainingAny(CITIZEN_ID, ROW.toString());
  }
}
