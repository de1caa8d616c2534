package bangfu.subsidy;

import java.util.concurrent.atomic.AtomicInteger;

/** A district of a test's own, so that tests do not see each other's people. */
public final class District {
  private static final AtomicInteger NEXT = new AtomicInteger(100001);

  private final String code = Integer.toString(NEXT.getAndIncrement());

  /** Code of a village of the first township. */
  public String village(int number) {
    return code + "203" + (200 + number);
  }

  /** A village of another township. */
  public String farVillage() {
    return code + "001201";
  }

  /** A cadre of a village. */
  public String cadre(int village) {
    return "VILLAGE@" + village(village) + "!cadre" + village + "-" + code;
  }

  public String town() {
    return "TOWN@" + code + "203!town-" + code;
  }

  /** Somebody of a district office, such as {@code DEPT}. */
  public String office(String role) {
    return office(role, 1);
  }

  /** A second, third… person of a district office. */
  public String office(String role, int person) {
    return role + "@" + code + "!" + role.toLowerCase(java.util.Locale.ROOT) + person + "-" + code;
  }
}
