package bangfu.commons.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The two languages of titles, messages and labels. */
public final class Language {
  /** Where the caller asks for neither, English. */
  private static final Locale DEFAULT = Locale.ENGLISH;

  private Language() {}

  /** The caller's language: the first of {@code Accept-Language} that there is. */
  public static Locale of(HttpHeaders headers) {
    return of(headers.getAcceptableLanguages());
  }

  /** The same where there are no such headers: the first of these that there is. */
  public static Locale of(List<Locale> preferred) {
    return preferred.stream()
        .filter(l -> l.getLanguage().equals("zh") || l.getLanguage().equals("en"))
        .findFirst()
        .map(l -> l.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
        .orElse(DEFAULT);
  }
}
