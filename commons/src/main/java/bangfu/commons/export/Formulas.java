package bangfu.commons.export;

/** What a spreadsheet would run instead of show. */
final class Formulas {
  private Formulas() {}

  /** Whether a text begins as a formula does: = + - @ also in full width, tab, line ends. */
  static boolean beginsOne(byte[] utf8) {
    if (utf8.length == 0) {
      return false;
    }
    return switch (utf8[0]) {
      case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
      case (byte) 0xEF -> utf8.length > 2 && utf8[1] == (byte) 0xBC && isFullWidth(utf8[2]);
      default -> false;
    };
  }

  /** The third byte of ＝ ＋ － ＠. */
  private static boolean isFullWidth(byte third) {
    return switch (third) {
      case (byte) 0x9D, (byte) 0x8B, (byte) 0x8D, (byte) 0xA0 -> true;
      default -> false;
    };
  }
}
