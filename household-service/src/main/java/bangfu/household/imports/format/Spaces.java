package bangfu.household.imports.format;

/** Spaces that come along when cells are copied: no-break, ideographic and zero-width ones too. */
public final class Spaces {
  private static final char ZERO_WIDTH = '\u200B';

  private Spaces() {}

  /** Without any space at its ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH;
  }
}
