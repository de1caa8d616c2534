package bangfu.embedded;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads people off their usernames. */
record SpeakingDirectory(Directory otherwise) implements Directory {
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<roles>[A-Z_]+(\\+[A-Z_]+)*)@(?<divisions>\\d+(,\\d+)*)"
              + "(#(?<staffNo>[^!]+))?(!(?<sub>.+))?");

  @Override
  public Optional<Person> find(String username) {
    Matcher spoken = SPOKEN.matcher(username);
    return spoken.matches() ? Optional.of(person(spoken)) : otherwise.find(username);
  }

  private static Person person(Matcher spoken) {
    String sub = spoken.group("sub");
    return new Person(
        sub == null ? spoken.group() : sub,
        "示例·" + spoken.group("roles"),
        List.of(spoken.group("roles").split("\\+")),
        List.of(spoken.group("divisions").split(",")),
        spoken.group("staffNo"));
  }
}
