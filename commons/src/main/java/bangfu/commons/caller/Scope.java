package bangfu.commons.caller;

import bangfu.commons.value.DivisionCode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The divisions whose records a query may touch. Every query takes one; an empty scope sees
 * nothing.
 *
 * @param prefixes significant digits of each division; everything that starts with one is inside
 * @param everything true only for the service's own work (jobs, feeds), never for a person
 */
public record Scope(List<String> prefixes, boolean everything) {
  /** Sees nothing. */
  public static final Scope NOTHING = new Scope(List.of(), false);

  private static final Scope OWN_WORK = new Scope(List.of(), true);

  public Scope {
    prefixes = List.copyOf(prefixes);
  }

  /** The scope of the service's own work, such as a job that acts on everything. */
  public static Scope ownWork() {
    return OWN_WORK;
  }

  public static Scope of(List<DivisionCode> divisions) {
    return new Scope(divisions.stream().map(DivisionCode::prefix).toList(), false);
  }

  /** Whether a record of this division may be touched. */
  public boolean covers(DivisionCode division) {
    return everything || prefixes.stream().anyMatch(division.value()::startsWith);
  }

  /** As the database's row-level security reads it: {@code *} or prefixes joined by commas. */
  public String forDatabase() {
    return everything ? "*" : prefixes.stream().collect(Collectors.joining(","));
  }

  /** As an SQL array argument of {@code column ^@ any(?)}: the empty prefix covers everything. */
  public String[] forQuery() {
    return everything ? new String[] {""} : prefixes.toArray(String[]::new);
  }
}
