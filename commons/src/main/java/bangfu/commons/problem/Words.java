package bangfu.commons.problem;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Titles, details and input messages in the caller's language. Codes never change with it. */
public final class Words {
  private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  /** The title of a problem: one short sentence that is the same at every occurrence. */
  public static String title(ProblemCode code, Locale locale) {
    return find(bundleOf(code.getClass()), code.name(), locale).orElse(code.name());
  }

  /** What happened this time, with the words filled in; empty where the title says it all. */
  public static Optional<String> detail(
      ProblemCode code, Map<String, Object> words, Locale locale) {
    return find(bundleOf(code.getClass()), code.name() + ".detail", locale)
        .map(text -> fill(text, words));
  }

  /** The message of an input error by its code, from this package's bundle. */
  public static String input(String code, Locale locale) {
    return find(bundleOf(CommonProblem.class), "input." + code, locale).orElse(code);
  }

  /** Whether the bundle of this exact language (no falling back) names the code. */
  public static boolean hasTitle(ProblemCode code, Locale locale) {
    return find(bundleOf(code.getClass()), code.name(), locale).isPresent();
  }

  private static Class<?> bundleOf(Class<?> type) {
    return type.isEnum() || type.getSuperclass() == null ? type : type.getSuperclass();
  }

  private static Optional<String> find(Class<?> owner, String key, Locale locale) {
    String name = owner.getPackageName() + ".problems" + (isChinese(locale) ? "_zh" : "");
    try {
      var bundle =
          ResourceBundle.getBundle(name, Locale.ROOT, owner.getClassLoader(), NO_DEFAULT_LOCALE);
      return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }

  private static String fill(String text, Map<String, Object> words) {
    String filled = text;
    for (var word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", String.valueOf(word.getValue()));
    }
    return filled;
  }
}
