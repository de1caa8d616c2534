package bangfu.commons.crypto;

import static bangfu.commons.crypto.TestKeys.base64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CryptoSettingsTest {
  private static final String KEY = base64(TestKeys.FIRST);
  private static final String SHORT = base64(new byte[16]);

  @Test
  void keys_are_read_by_their_ids() {
    CryptoSettings settings =
        CryptoSettings.parse(
            "SM4", "k1=" + KEY + ", k2=" + base64(TestKeys.SECOND), "k2", KEY + "\n");

    assertThat(settings.algorithm()).isEqualTo(Algorithm.SM4);
    assertThat(settings.keys()).containsOnlyKeys("k1", "k2");
    assertThat(settings.currentKey()).isEqualTo(TestKeys.SECOND);
    assertThat(settings.lookupKey()).isEqualTo(TestKeys.FIRST);
  }

  @ParameterizedTest
  @CsvSource({
    "DES, k1=KEY, k1, KEY, bangfu.crypto.algorithm must be AES or SM4",
    "aes, k1=KEY, k1, KEY, bangfu.crypto.algorithm must be AES or SM4",
    "AES, '', k1, KEY, bangfu.crypto.keys is missing",
    "AES, KEY, k1, KEY, 'bangfu.crypto.keys must read k1=<base64>,k2=<base64>'",
    "AES, k1, k1, KEY, 'bangfu.crypto.keys must read k1=<base64>,k2=<base64>'",
    "AES, k1=, k1, KEY, 'bangfu.crypto.keys must read k1=<base64>,k2=<base64>'",
    "AES, 'k1=KEY,', k1, KEY, 'bangfu.crypto.keys must read k1=<base64>,k2=<base64>'",
    "AES, k1=#not#base64#, k1, KEY, bangfu.crypto.keys is not base64",
    "AES, k1=SHORT, k1, KEY, bangfu.crypto.keys must hold keys of 32 bytes: k1 is not",
    "AES, 'k1=KEY,k1=KEY', k1, KEY, bangfu.crypto.keys names a key twice",
    "AES, k.1=KEY, k.1, KEY, bangfu.crypto.keys has an id that is not letters and digits",
    "AES, k1=KEY, k2, KEY, bangfu.crypto.current names no key of bangfu.crypto.keys",
    "AES, k1=KEY, '', KEY, bangfu.crypto.current names no key of bangfu.crypto.keys",
    "AES, k1=KEY, k1, '', bangfu.crypto.lookup-key is missing",
    "AES, k1=KEY, k1, #not#base64#, bangfu.crypto.lookup-key is not base64",
    "AES, k1=KEY, k1, SHORT, bangfu.crypto.lookup-key must be 32 bytes",
  })
  void a_fault_names_the_setting_and_not_its_value(
      String algorithm, String keys, String current, String lookupKey, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> CryptoSettings.parse(algorithm, filled(keys), current, filled(lookupKey)))
        .withMessage(message)
        .withNoCause();
  }

  @Test
  void without_any_key_there_are_no_settings() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new CryptoSettings(Algorithm.AES, Map.of(), "k1", TestKeys.LOOKUP))
        .withMessage("bangfu.crypto.keys is missing");
  }

  @Test
  void the_text_names_the_keys_without_showing_them() {
    assertThat(CryptoSettings.parse("AES", "k1=" + KEY, "k1", KEY))
        .hasToString("CryptoSettings[AES, keys [k1], current k1]");
  }

  private static String filled(String text) {
    return text.replace("KEY", KEY).replace("SHORT", SHORT);
  }
}
