package bangfu.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The example of RFC 8998, appendix A.1. */
class Sm4GcmTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final byte[] IV = HEX.parseHex("00001234567800000000ABCD");
  private static final byte[] ASSOCIATED = HEX.parseHex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
  private static final String PLAIN =
      "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
          + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA";
  private static final String SEALED =
      "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
          + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
          + "83DE3541E4C2B58177E065A9BF7B62EC";

  private final Aead sm4 = new Sm4Gcm(HEX.parseHex("0123456789ABCDEFFEDCBA9876543210"));

  @Test
  void the_example_of_the_standard_is_met_both_ways() throws Exception {
    byte[] sealed = sm4.seal(IV, HEX.parseHex(PLAIN), ASSOCIATED);

    assertThat(HEX.formatHex(sealed)).isEqualTo(SEALED);
    assertThat(HEX.formatHex(sm4.open(IV, sealed, ASSOCIATED))).isEqualTo(PLAIN);
  }
}
