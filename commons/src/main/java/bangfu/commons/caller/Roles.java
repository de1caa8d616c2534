package bangfu.commons.caller;

import java.util.Set;

/** The roles of domain.md §5 as they stand in a token's {@code groups}; names never change. */
public final class Roles {
  public static final String VILLAGE = "VILLAGE";
  public static final String TEAM = "TEAM";
  public static final String HELPER = "HELPER";
  public static final String TOWN = "TOWN";
  public static final String OFFICE = "OFFICE";
  public static final String DEPT = "DEPT";
  public static final String FINANCE = "FINANCE";
  public static final String LEADER = "LEADER";
  public static final String INSPECTOR = "INSPECTOR";
  public static final String DISCIPLINE = "DISCIPLINE";
  public static final String HOUSEHOLD = "HOUSEHOLD";
  public static final String AUDIT = "AUDIT";

  /** The subsidy service itself, reading the registry's and the inspection's feed. */
  public static final String SUBSIDY_SERVICE = "SUBSIDY_SERVICE";

  /** The inspection service itself, reading the registry's feed. */
  public static final String INSPECTION_SERVICE = "INSPECTION_SERVICE";

  /** Every role there is. */
  public static final Set<String> ALL =
      Set.of(
          VILLAGE,
          TEAM,
          HELPER,
          TOWN,
          OFFICE,
          DEPT,
          FINANCE,
          LEADER,
          INSPECTOR,
          DISCIPLINE,
          HOUSEHOLD,
          AUDIT,
          SUBSIDY_SERVICE,
          INSPECTION_SERVICE);

  private Roles() {}
}
