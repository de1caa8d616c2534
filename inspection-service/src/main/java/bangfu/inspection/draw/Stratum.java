package bangfu.inspection.draw;

import org.jspecify.annotations.Nullable;

/** The strata of a spot check, those that matter most first. */
enum Stratum {
  /** Registered, not out of poverty (NOT_EXITED, PRE_EXIT, RETURNED): before all others. */
  NOT_EXITED,
  /** Minimum living allowance 低保 or support for the destitute 特困, registered or not. */
  DIBAO_TEKUN,
  /** Registered, out of poverty. */
  EXITED,
  /** The rest of the four groups, such as households with a disabled member. */
  ORDINARY;

  /**
   * Where a household belongs.
   *
   * @param status of a registered household; null of another one
   * @param attribute GENERAL, DIBAO, TEKUN or null
   */
  static Stratum of(@Nullable String status, @Nullable String attribute) {
    if (status != null && !status.equals("EXITED")) {
      return NOT_EXITED;
    }
    if ("DIBAO".equals(attribute) || "TEKUN".equals(attribute)) {
      return DIBAO_TEKUN;
    }
    return status == null ? ORDINARY : EXITED;
  }
}
