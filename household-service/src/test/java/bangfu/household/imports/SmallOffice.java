package bangfu.household.imports;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An office with nobody to release imports, whose files are small. */
public class SmallOffice implements QuarkusTestProfile {
  static final int FILE_BYTES = 1 << 20;
  static final int OTHER_BYTES = 1 << 16;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "bangfu.imports.release",
        "NEVER",
        "quarkus.http.limits.max-body-size",
        String.valueOf(FILE_BYTES),
        "bangfu.other-body-bytes",
        String.valueOf(OTHER_BYTES));
  }
}
