package bangfu.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A changed digest is a changed demo: say so in the commit, for the stories count on its ids. */
class DeterminismTest {

  @Test
  void the_district_is_the_same_bytes_on_every_machine() throws Exception {
    assertThat(sha256(Rows.beita().villagesCsv()))
        .isEqualTo("d1e02ceb097449fa948346d72ac02b2b1d1db04cb6a30c84fdc57d40116db295");
    assertThat(sha256(Rows.beita().householdsCsv()))
        .isEqualTo("8b2aa03d3f7152ca7a379d41df7977ce87f6959b7dcd03f0fd879d8c218cdef4");
    assertThat(sha256(Rows.beita().enrolmentsCsv()))
        .isEqualTo("f0014a5c7faa2dae118f0abb8b3a6220abddd58415c6e0c2559e16c01bb76d21");
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(DemoDistrict.generate(DemoDistrict.BEITA_SEED).householdsCsv())
          .isEqualTo(Rows.beita().householdsCsv());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void another_seed_makes_another_district() {
    assertThat(DemoDistrict.generate(1).householdsCsv()).isNotEqualTo(Rows.beita().householdsCsv());
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
