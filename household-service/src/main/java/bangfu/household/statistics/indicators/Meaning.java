package bangfu.household.statistics.indicators;

import java.util.Locale;

/** What an indicator is called, how it is reckoned and from what, in both languages. */
public record Meaning(
    String nameZh,
    String nameEn,
    String formulaZh,
    String formulaEn,
    String sourceZh,
    String sourceEn) {

  public String name(Locale locale) {
    return isChinese(locale) ? nameZh : nameEn;
  }

  String source(Locale locale) {
    return isChinese(locale) ? sourceZh : sourceEn;
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
