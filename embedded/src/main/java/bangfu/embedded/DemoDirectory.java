package bangfu.embedded;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people and services of the demonstration; none of them is real. */
final class DemoDirectory implements Directory {
  private static final String DISTRICT = "430511";
  private static final String TOWNSHIP = "430511203";
  private static final String VILLAGE = "430511203201";
  private static final Pattern OFFICIAL =
      Pattern.compile("(village)-(\\d{12})|(town)-(\\d{9})|(inspector|leader|helper)-(.+)");
  private static final Map<String, String> TITLES =
      Map.of(
          "village", "村干部", "town", "乡镇干部", "inspector", "督查员", "leader", "联点领导", "helper", "帮扶干部");

  private final Map<String, Person> fixed = new LinkedHashMap<>();

  DemoDirectory() {
    addVillagesAndTownships();
    addDistrict();
    addServices();
  }

  @Override
  public Optional<Person> find(String username) {
    return Optional.ofNullable(fixed.get(username)).or(() -> official(username));
  }

  /** Those with a name of their own, for a list to choose from. */
  Collection<Person> people() {
    return fixed.values();
  }

  private void addVillagesAndTownships() {
    add("village", "村干部", "VILLAGE", VILLAGE, null);
    add("village2", "村干部二", "VILLAGE", "430511203202", null);
    add("team", "驻村工作队", "TEAM", VILLAGE, "BF-4001");
    add("helper", "帮扶干部", "HELPER", VILLAGE, "BF-1001");
    add("household", "农户", "HOUSEHOLD", VILLAGE, null);
    add("town", "乡镇干部", "TOWN", TOWNSHIP, null);
    add("town2", "乡镇干部二", "TOWN", TOWNSHIP, null);
    for (String township : List.of("001", "002", "003", "004", "203")) {
      add("town" + township, "乡镇干部" + township, "TOWN", DISTRICT + township, null);
    }
  }

  private void addDistrict() {
    add("office", "脱贫办", "OFFICE", DISTRICT, null);
    add("office2", "脱贫办二", "OFFICE", DISTRICT, null);
    add("dept", "教育局", "DEPT", DISTRICT, "JY-0001");
    add("dept2", "教育局二", "DEPT", DISTRICT, "JY-0002");
    add("civil-affairs", "民政局", "DEPT", DISTRICT, "MZ-0001");
    add("finance", "财政局", "FINANCE", DISTRICT, null);
    add("finance2", "财政局二", "FINANCE", DISTRICT, null);
    add("leader", "联点领导", "LEADER", VILLAGE, "LD-0001");
    add("inspector", "督查员", "INSPECTOR", DISTRICT, "DC-0001");
    add("discipline", "纪委干部", "DISCIPLINE", DISTRICT, null);
    add("audit", "审计员", "AUDIT", DISTRICT, null);
  }

  private void addServices() {
    add("subsidy-service", "补贴服务", "SUBSIDY_SERVICE", DISTRICT, null);
    add("inspection-service", "督查服务", "INSPECTION_SERVICE", DISTRICT, null);
    // Calls nobody: may exist, may do nothing.
    fixed.put(
        "household-service",
        new Person("household-service", "示例·农户服务", List.of(), List.of(), null));
  }

  private void add(
      String username, String title, String role, String division, @Nullable String staffNo) {
    fixed.put(
        username, new Person(username, "示例·" + title, List.of(role), List.of(division), staffNo));
  }

  private static Optional<Person> official(String username) {
    Matcher matcher = OFFICIAL.matcher(username);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int kind = matcher.group(1) != null ? 1 : matcher.group(3) != null ? 3 : 5;
    String role = matcher.group(kind);
    String number = matcher.group(kind + 1);
    boolean ofDistrict = kind == 5;
    return Optional.of(
        new Person(
            username,
            "示例·" + TITLES.get(role) + number,
            List.of(role.toUpperCase(Locale.ROOT)),
            List.of(ofDistrict ? DISTRICT : number),
            ofDistrict ? number : null));
  }
}
