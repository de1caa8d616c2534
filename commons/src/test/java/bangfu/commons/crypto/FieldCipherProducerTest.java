package bangfu.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.enterprise.event.Startup;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FieldCipherProducerTest {
  private static final String KEY = TestKeys.base64(TestKeys.FIRST);

  @Test
  void cipher_and_hash_use_the_configured_keys() {
    FieldCipherProducer producer = new FieldCipherProducer("SM4", "k1=" + KEY, "k1", KEY);
    Place place = new Place("member", "phone", new UUID(1, 2));

    producer.checkAtStart(new Startup());
    String sealed = producer.fieldCipher().encrypt("19900000001", place);

    assertThat(sealed).startsWith("v1.SM4-k1.");
    assertThat(producer.fieldCipher().decrypt(sealed, place)).isEqualTo("19900000001");
    assertThat(producer.lookupHash().of("phone", "19900000001")).hasSize(32);
  }

  @Test
  void bad_keys_fail_at_the_beginning() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new FieldCipherProducer("AES", "k1=AAAA", "k1", KEY))
        .withMessageStartingWith("bangfu.crypto.keys");
  }
}
