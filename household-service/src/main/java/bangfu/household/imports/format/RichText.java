package bangfu.household.imports.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in pieces of different looks, without the readings (拼音) that may stand beside it. */
final class RichText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** The text of the element that begins here; leaves its end behind. */
  static String of(Xml xml, String element) throws Unreadable {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.begins("rPh")) {
        reading = true;
      } else if (xml.ends("rPh")) {
        reading = false;
      } else if (xml.begins("t")) {
        String piece = xml.text();
        text.append(reading ? "" : piece);
      }
    }
    return unescaped(text.toString());
  }

  /** {@code _x000D_} is what spreadsheets write for a character that XML has none for. */
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
