package bangfu.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files as an office makes them, with people that do not exist. */
public final class Csv {
  public static final String VILLAGES = "code,name,povertyVillage,validFrom\n";
  public static final String ENROLMENTS = "citizenId,term,stage,school,boarding\n";
  public static final List<String> HOUSEHOLD_COLUMNS =
      List.of(
          ("householdNo,villageCode,group,address,kind,attribute,identifiedOn,exitedOn,mainCause,"
                  + "otherCauses,phone,bankName,bankAccount,accountHolder,helperStaffNo,memberName,"
                  + "citizenId,relation,ethnicity,education,health,laborSkill,disabilityType,"
                  + "disabilityGrade,joinedOn")
              .split(",", -1));

  private Csv() {}

  /** A village of the district that is valid since 2014. */
  public static String village(String code) {
    return VILLAGES + code + ",示例村" + code.substring(9) + ",POOR_EXITED_2017,2014-01-01\n";
  }

  /** A row of a head with a registered household; changes are column, value, column, value, … */
  public static Map<String, String> head(String householdNo, String citizenId, String... changes) {
    Map<String, String> row = member(householdNo, citizenId, "02");
    row.putAll(
        Map.of(
            "villageCode", householdNo.substring(0, 12),
            "group", "3组",
            "address", "示例路1号",
            "kind", "REGISTERED",
            "attribute", "GENERAL",
            "identifiedOn", "2014-03-01",
            "mainCause", "01",
            "helperStaffNo", "BF-0001"));
    return changed(row, changes);
  }

  /** A row of another member. */
  public static Map<String, String> member(
      String householdNo, String citizenId, String relation, String... changes) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("householdNo", householdNo);
    row.put("memberName", "示例某");
    row.put("citizenId", citizenId);
    row.put("relation", relation);
    row.put("ethnicity", "01");
    row.put("education", "02");
    row.put("health", "01");
    row.put("laborSkill", "01");
    row.put("joinedOn", "2014-03-01");
    return changed(row, changes);
  }

  @SafeVarargs
  public static String households(Map<String, String>... rows) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", HOUSEHOLD_COLUMNS));
    for (var row : rows) {
      lines.add(
          String.join(",", HOUSEHOLD_COLUMNS.stream().map(c -> row.getOrDefault(c, "")).toList()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static Map<String, String> changed(Map<String, String> row, String... changes) {
    for (int i = 0; i < changes.length; i += 2) {
      row.put(changes[i], changes[i + 1]);
    }
    return row;
  }
}
