package bangfu.household;

import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.Snapshots;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Households for rules without a database: written as the revision log keeps them. */
public final class Snapshot {
  public static final UUID HEAD = UUID.fromString("01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b01");
  public static final UUID CHILD = UUID.fromString("01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b02");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Snapshot() {}

  /** A household of a healthy head; changes are JSON objects whose fields go before. */
  public static HouseholdRecord household(String... changes) {
    ObjectNode household =
        object(
            """
            {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b00","version":1,
             "householdNo":"4305112035010001","villageCode":"430511203501","kind":"REGISTERED",
             "attribute":"GENERAL","mainCause":"01","otherCauses":[],"flags":[],"helpers":[],
             "statuses":[{"status":"NOT_EXITED","from":"2014-03-01","to":null}]}""");
    household.set("members", array(head()));
    for (String change : changes) {
      household.setAll(object(change));
    }
    return Snapshots.household(household.toString());
  }

  /** The field "members" with these. */
  public static String members(String... members) {
    return "{\"members\":" + array(members) + "}";
  }

  public static String head(String... changes) {
    return member(HEAD, "02", "1970-01-01", changes);
  }

  /** Born on a day. */
  public static String child(String birthDate, String... changes) {
    return member(CHILD, "20", birthDate, changes);
  }

  private static String member(UUID id, String relation, String birthDate, String... changes) {
    ObjectNode member =
        object(
            """
            {"name":"示例某","idKind":"CITIZEN_ID","citizenId":"v1.none","sex":"1",
             "health":["01"],"laborSkill":"01","joinedOn":"2014-03-01","leftOn":null,
             "enrolments":[]}""");
    member.put("id", id.toString()).put("relation", relation).put("birthDate", birthDate);
    for (String change : changes) {
      member.setAll(object(change));
    }
    return member.toString();
  }

  private static ArrayNode array(String... objects) {
    ArrayNode array = JSON.createArrayNode();
    for (String object : objects) {
      array.add(object(object));
    }
    return array;
  }

  private static ObjectNode object(String json) {
    try {
      JsonNode read = JSON.readTree(json);
      return (ObjectNode) read;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
