package bangfu.subsidy.programmes;

import java.util.Optional;

/** The two stages of compulsory education, for which standards differ. */
public enum SchoolStage {
  /** 小学 */
  PRIMARY,
  /** 初中 */
  JUNIOR;

  /**
   * The stage of a pupil by the registry's code of 在校生状况 (domain.md §2.4): 03 primary, 04–06 grades
   * seven to nine; empty for every other, which is not compulsory.
   */
  public static Optional<SchoolStage> ofRegistryCode(String code) {
    return switch (code) {
      case "03" -> Optional.of(PRIMARY);
      case "04", "05", "06" -> Optional.of(JUNIOR);
      default -> Optional.empty();
    };
  }
}
