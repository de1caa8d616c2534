package bangfu.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The page that asks who one is; offers the people of the demonstration. */
final class LoginPage {
  private static final String TEMPLATE = read("login.html");

  private LoginPage() {}

  /** Contains nothing from the request: nothing to escape. */
  static String html(boolean refused) {
    String options =
        new DemoDirectory()
            .people().stream()
                .filter(person -> !person.username().endsWith("-service"))
                .map(LoginPage::option)
                .collect(Collectors.joining("\n"));
    return TEMPLATE
        .replace("<!--refused-->", refused ? "<p role=\"alert\">没有这个用户 · No such user</p>" : "")
        .replace("<!--people-->", options);
  }

  private static String option(Person person) {
    return "<button name=\"username\" value=\"%s\"><b>%s</b> %s</button>"
        .formatted(person.username(), person.username(), person.name());
  }

  private static String read(String name) {
    try (InputStream resource = LoginPage.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
