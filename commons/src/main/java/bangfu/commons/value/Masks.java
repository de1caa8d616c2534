package bangfu.commons.value;

/**
 * How personal data looks to those who have no need of the whole (domain.md §7); {@link
 * CitizenId#masked()} is the one for identity numbers. Too short a text is hidden altogether.
 */
public final class Masks {
  private static final String HIDDEN = "****";
  private static final int SHOWN_AT_END = 4;
  private static final int SHOWN_AT_START = 3;
  private static final int MOBILE_DIGITS = 11;

  private Masks() {}

  /** First character, and a {@code *} for each that follows: 欧阳小明 becomes 欧***. */
  public static String name(String name) {
    int characters = name.codePointCount(0, name.length());
    if (characters < 2) {
      return "*".repeat(characters);
    }
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(characters - 1);
  }

  /** Bank account: the last four digits after four {@code *}, whatever its length. */
  public static String account(String account) {
    return HIDDEN + ending(account);
  }

  /** Phone: 13812345678 becomes 138****5678; of a shorter number only the last four are shown. */
  public static String phone(String phone) {
    if (phone.length() < MOBILE_DIGITS) {
      return HIDDEN + ending(phone);
    }
    return phone.substring(0, SHOWN_AT_START) + HIDDEN + ending(phone);
  }

  /** Whether a text has been through a mask, so that it must not be stored. */
  public static boolean isMasked(String text) {
    return text.indexOf('*') >= 0;
  }

  /** Four of fewer than seven digits would be most of the number. */
  private static String ending(String text) {
    int hidden = text.length() - SHOWN_AT_END;
    return hidden < SHOWN_AT_START ? "" : text.substring(hidden);
  }
}
