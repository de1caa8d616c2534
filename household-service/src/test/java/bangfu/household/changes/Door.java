package bangfu.household.changes;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;

import bangfu.household.Stored;
import bangfu.household.changes.kinds.EvidenceKind;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Knocks at the door: changes, and what is done with proposals. */
public final class Door {
  public static final String OFFICE = "OFFICE@430511";
  public static final String TOWN = "TOWN@430511203";
  private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015".repeat(2);

  private Door() {}

  /** A household of a head and a pupil, at version 2. */
  public record Family(String id, String number, String head, String pupil) {
    public JsonPath now() {
      return as(OFFICE).get("/api/v1/households/" + id).then().statusCode(200).extract().jsonPath();
    }

    public String version() {
      return "\"" + now().getLong("version") + "\"";
    }

    public List<String> present() {
      return now().getList("members.findAll { it.leftOn == null }.id");
    }

    /** With the family's own ids. */
    public String filled(String text) {
      return text.replace("{head}", head).replace("{pupil}", pupil);
    }
  }

  public static Family family(String village) {
    String number = Stored.family(village);
    JsonPath household = Stored.household(number);
    return new Family(
        household.getString("id"),
        number,
        household.getString("members.find { it.relation == '02' }.id"),
        household.getString("members.find { it.relation == '20' }.id"));
  }

  /** A change with every kind of evidence. */
  public static String change(String kind, String fields) {
    return "{\"kind\":\"" + kind + "\",\"reason\":\"测试\"," + evidence() + "," + fields + "}";
  }

  public static String evidence() {
    return Arrays.stream(EvidenceKind.values())
        .map(k -> "{\"sha256\":\"" + DIGEST + "\",\"name\":\"材料\",\"kind\":\"" + k + "\"}")
        .collect(Collectors.joining(",", "\"evidence\":[", "]"));
  }

  public static String death(String member, String day) {
    return change("MEMBER_DIED", "\"memberId\":\"" + member + "\",\"occurredOn\":\"" + day + "\"");
  }

  /** On the present version. */
  public static ValidatableResponse propose(String who, Family family, String body) {
    return propose(who, family.id(), family.version(), body);
  }

  public static ValidatableResponse propose(String who, String id, String version, String body) {
    return posting(who)
        .header("If-Match", version)
        .body(body)
        .post("/api/v1/households/" + id + "/changes")
        .then();
  }

  /** The id of a proposal that the village made. */
  public static String proposed(String who, Family family, String body) {
    return propose(who, family, body).statusCode(201).extract().path("id");
  }

  public static ValidatableResponse accept(String who, String proposal) {
    return act(who, proposal, "decision", "{\"accepted\":true}");
  }

  public static ValidatableResponse review(String who, String proposal) {
    return act(who, proposal, "review", "{\"accepted\":true}");
  }

  /** On the present version of the proposal. */
  public static ValidatableResponse act(String who, String proposal, String what, String body) {
    String tag =
        as(OFFICE).get("/api/v1/change-proposals/" + proposal).then().extract().header("ETag");
    return act(who, proposal, what, body, Map.of("If-Match", tag));
  }

  public static ValidatableResponse act(
      String who, String proposal, String what, String body, Map<String, String> headers) {
    var request = posting(who).headers(headers);
    if (!body.isEmpty()) {
      request.body(body);
    }
    return request.post("/api/v1/change-proposals/" + proposal + "/" + what).then();
  }
}
