package bangfu.local.district;

import java.util.List;

/**
 * A village or community with registered households.
 *
 * @param code 12 digits
 * @param poor whether it was a poor village, which exited as a whole in 2017
 */
public record Village(String code, String name, boolean poor) {
  static final List<String> HEADER = List.of("code", "name", "povertyVillage", "validFrom");
  private static final String VALID_FROM = "2014-01-01";

  /** The 9 digits of the township or subdistrict. */
  public String townshipCode() {
    return code.substring(0, 9);
  }

  List<String> row() {
    return List.of(code, name, poor ? "POOR_EXITED_2017" : "NON_POOR", VALID_FROM);
  }
}
