package bangfu.embedded;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who logged in on the page, by the code that the browser carries back to be changed for tokens.
 */
final class Logins {
  private final Map<String, String> usernames = new ConcurrentHashMap<>();

  void remember(String code, String username) {
    usernames.put(code, username);
  }

  Optional<String> username(String code) {
    return Optional.ofNullable(usernames.get(code));
  }
}
