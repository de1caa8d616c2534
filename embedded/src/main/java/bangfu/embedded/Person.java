package bangfu.embedded;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a service, who can have a token.
 *
 * @param username the {@code sub} and {@code preferred_username} of the token
 * @param groups roles, as the services know them
 * @param divisions division codes (district 6, township 9, village 12 digits), each covering all
 *     below it
 */
public record Person(
    String username,
    String name,
    List<String> groups,
    List<String> divisions,
    @Nullable String staffNo) {

  public Person {
    groups = List.copyOf(groups);
    divisions = List.copyOf(divisions);
  }
}
