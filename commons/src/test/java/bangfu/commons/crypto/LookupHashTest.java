package bangfu.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupHashTest {
  private static final String CITIZEN_ID = "430500195608200028";

  private final LookupHash hash = new LookupHash(TestKeys.settings(Algorithm.AES, "k1"));

  /** Expected values by OpenSSL: a change of them would lose every stored hash. */
  @ParameterizedTest
  @CsvSource({
    "AES, 052510d3d4224f09f7010ed9b37adad0e822b7ebc0397232c2df8f456cb1e132",
    "SM4, b8406f7121bc585c6b4750ed3918ea2f463fc858b1066edf54192feff17b0eb8",
  })
  void the_hash_is_the_hmac_of_the_algorithm(Algorithm algorithm, String expected) {
    byte[] actual = new LookupHash(TestKeys.settings(algorithm, "k1")).of("citizen-id", CITIZEN_ID);

    assertThat(HexFormat.of().formatHex(actual)).isEqualTo(expected);
  }

  @Test
  void equal_values_have_equal_hashes_and_others_do_not() {
    assertThat(hash.of("phone", "19900000001")).isEqualTo(hash.of("phone", "19900000001"));
    assertThat(hash.of("phone", "19900000001")).isNotEqualTo(hash.of("phone", "19900000002"));
  }

  @Test
  void the_same_text_in_two_domains_cannot_be_linked() {
    assertThat(hash.of("account", "123")).isNotEqualTo(hash.of("phone", "123"));
    assertThat(hash.of("ab", "c")).isNotEqualTo(hash.of("a", "bc"));
  }

  @Test
  void without_the_key_the_hash_is_another() {
    CryptoSettings otherKey =
        new CryptoSettings(
            Algorithm.AES, Map.of("k1", TestKeys.FIRST), "k1", TestKeys.countingFrom(7));

    assertThat(new LookupHash(otherKey).of("phone", "123")).isNotEqualTo(hash.of("phone", "123"));
  }

  @Test
  void the_hash_survives_a_change_of_the_current_key() {
    assertThat(new LookupHash(TestKeys.settings(Algorithm.AES, "k2")).of("phone", "123"))
        .isEqualTo(hash.of("phone", "123"));
  }

  @Test
  void many_threads_share_one_hash() {
    byte[] expected = hash.of("phone", "123");

    assertThat(IntStream.range(0, 5_000).parallel().mapToObj(i -> hash.of("phone", "123")).toList())
        .allMatch(actual -> Arrays.equals(actual, expected));
  }
}
