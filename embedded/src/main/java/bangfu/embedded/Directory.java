package bangfu.embedded;

import java.util.Optional;

/** Who exists. */
@FunctionalInterface
public interface Directory {
  Optional<Person> find(String username);

  /**
   * Synthetic people, at least one per role, and the services: {@code village village2 team helper
   * town town2 town001…town004 town203 office office2 dept dept2 finance finance2 leader inspector
   * discipline household audit}, {@code subsidy-service inspection-service household-service}; and
   * any {@code village-<12 digits>}, {@code town-<9 digits>}, {@code inspector-<staffNo>}, {@code
   * leader-<staffNo>}, {@code helper-<staffNo>}.
   */
  static Directory demo() {
    return new DemoDirectory();
  }

  /**
   * For tests: the username says who it is, {@code
   * ROLE[+ROLE]@division[,division][#staffNo][!sub]}. Two usernames are two people unless they name
   * the same {@code sub}. Anything else is looked up in {@link #demo()}.
   */
  static Directory speaking() {
    return new SpeakingDirectory(demo());
  }
}
