package bangfu.local.story;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;

import bangfu.local.stack.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The last months of 2020 in one village's registry: what a family earns and how it lives is
 * proposed and decided, it exits through its procedure with a public notice, and another family's
 * hospital bill raises a lead.
 */
final class Registry {
  private static final String VILLAGE = "430511203201";
  private static final String CADRE = "village";
  private static final String TOWN = "town";
  private static final String OFFICE = "office";
  private static final String PHOTO =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private final Api api;
  private final Consumer<String> progress;

  Registry(Api api, Consumer<String> progress) {
    this.api = api;
    this.progress = progress;
  }

  /** From the survey to the exit, and from the bill to the lead. */
  void tell() {
    List<String> families = some("NOT_EXITED", 2);
    progress.accept(
        "Registry: a village proposes, the township decides; as of September it still was");
    families.forEach(family -> change(family, income("36000.00", "0.00")));
    families.forEach(family -> change(family, survey()));
    progress.accept(
        "Registry: two families exit: vote, check at home, notice, an objection dismissed");
    exit(families);
    progress.accept(
        "Registry: a hospital bill raises a lead; the village verifies, the township closes");
    warn(some("EXITED", 1).get(0));
    progress.accept("Registry: a family reads its own record; a list that differs is decided");
    bind(families.get(0));
    decide();
  }

  /** The first of the village's families with this status in September. */
  private List<String> some(String status, int most) {
    String path = "/api/v1/households?villageCode=" + VILLAGE + "&asOf=2020-09-30";
    return get(OFFICE, path + "&status=" + status + "&limit=" + most)
        .path("items")
        .findValuesAsText("id");
  }

  /** Proposed by the village on what the household is now, decided by the township. */
  private void change(String household, Map<String, ?> body) {
    String path = "/api/v1/households/" + household;
    String etag = api.tryGet(HOUSEHOLD, CADRE, path).header("ETag");
    JsonNode proposal = api.postIf(HOUSEHOLD, CADRE, path + "/changes", body, etag);
    act(
        TOWN,
        "/api/v1/change-proposals/" + proposal.path("id").asText(),
        "decision",
        Map.of("accepted", true));
  }

  private static Map<String, Object> income(String wage, String selfPay) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "INCOME_DECLARED");
    body.put("occurredOn", "2020-10-15");
    body.put("reason", "年度收入核算");
    body.put("periodKind", "YEAR");
    body.put("from", "2019-10-01");
    body.put("to", "2020-10-01");
    body.put("wage", wage);
    body.put("business", "9500.00");
    body.put("property", "0.00");
    body.put("transfers", Map.of("03", "2450.00"));
    body.put("cost", "3300.00");
    body.put("selfPay", selfPay);
    body.put("source", "入户调查");
    return body;
  }

  private static Map<String, Object> survey() {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "SAFEGUARD_SURVEYED");
    body.put("occurredOn", "2020-10-16");
    body.put("reason", "两不愁入户调查");
    body.put("surveyedOn", "2020-10-16");
    body.put("stapleShort", false);
    for (String there : List.of("proteinAvailable", "seasonalClothes", "bedding", "shoes")) {
      body.put(there, true);
    }
    body.put("waterLitresPerDay", 60);
    body.put("waterImpure", false);
    body.put("waterTestFailed", false);
    body.put("waterRoundTripMinutes", 0);
    body.put("waterDistanceMetres", 0);
    body.put("waterHeightMetres", 0);
    body.put("waterGuaranteePercent", 98);
    body.put("source", "入户调查");
    return body;
  }

  private void exit(List<String> families) {
    String list =
        "/api/v1/exit-lists/"
            + post(
                    CADRE,
                    "/api/v1/exit-lists",
                    Map.of(
                        "villageCode", VILLAGE, "openedOn", "2020-10-20", "householdIds", families))
                .path("id")
                .asText();
    step(
        CADRE,
        list,
        "VOTE",
        "VILLAGE_REVIEW",
        "2020-10-21",
        Map.of("eligible", 30, "present", 24, "inFavour", 22, "against", 2));
    step(
        "team",
        list,
        "HOME_CHECK",
        "VERIFICATION",
        "2020-10-22",
        Map.of("checkers", List.of("BF-4001", "BF-4002")));
    step(
        CADRE,
        list,
        "SIGNATURE",
        "CONSENT",
        "2020-10-23",
        Map.of("signedBy", "HEAD", "authorisation", PHOTO));
    step(CADRE, list, "NOTICE", "VILLAGE_NOTICE", "2020-10-26", Map.of());
    object(families.get(0));
    step(TOWN, list, "APPROVAL", "ANNOUNCEMENT", "2020-11-06", Map.of());
    step(OFFICE, list, "APPROVAL", "STRIKING_OFF", "2020-11-09", Map.of());
  }

  /** Somebody objects; the township looks into it, and the clock goes on. */
  private void object(String family) {
    String notice = get(CADRE, "/api/v1/notices?householdId=" + family).at("/items/0/id").asText();
    String objection =
        post(
                CADRE,
                "/api/v1/notices/" + notice + "/objections",
                Map.of("householdId", family, "raisedOn", "2020-10-28", "text", "该户收入核算不清"))
            .path("id")
            .asText();
    act(
        TOWN,
        "/api/v1/objections/" + objection,
        "ruling",
        Map.of("ruling", "DISMISSED", "ruledOn", "2020-10-29", "reason", "经复核收入属实"));
  }

  private void step(
      String who, String proceeding, String type, String step, String day, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("type", type);
    body.put("step", step);
    body.put("takenOn", day);
    body.put("evidence", List.of(PHOTO));
    act(who, proceeding, "steps", body);
  }

  /** The bill is declared; looking at the district as it was in October raises the lead. */
  private void warn(String household) {
    change(household, income("30000.00", "29000.00"));
    String leads = "/api/v1/leads?rule=LARGE_MEDICAL_SELF_PAY&householdId=" + household;
    api.await(
        HOUSEHOLD,
        OFFICE,
        api.tryPost(HOUSEHOLD, OFFICE, "/api/v1/lead-sweeps", Map.of("asOf", "2020-10-31")));
    String lead = "/api/v1/leads/" + get(CADRE, leads).at("/items/0/id").asText();
    act(CADRE, lead, "verification", Map.of("confirmed", true, "finding", "住院费用属实，已申请医疗救助"));
    act(TOWN, lead, "closing", Map.of("outcome", "DISMISSED", "reason", "医疗救助后自付在承受范围内，继续走访"));
  }

  /** At the township's counter a login is bound to the head; then the family sees its record. */
  private void bind(String family) {
    JsonNode household = get(TOWN, "/api/v1/households/" + family);
    post(
        TOWN,
        "/api/v1/households/" + family + "/account-bindings",
        Map.of(
            "memberId",
            household.path("headMemberId").asText(),
            "subject",
            "household",
            "documentSeen",
            "CITIZEN_ID_CARD",
            "boundOn",
            "2020-11-10"));
    get("household", "/api/v1/my/household");
  }

  /** The federation's list knows another grade of a disability than the registry. */
  private void decide() {
    String difference = get(OFFICE, "/api/v1/differences?state=OPEN").at("/items/0/id").asText();
    act(
        "office2",
        "/api/v1/differences/" + difference,
        "decision",
        Map.of("accepted", true, "reason", "以残疾人证为准"));
  }

  /** An act on what it is now. */
  private void act(String who, String path, String what, Map<String, ?> body) {
    String etag = api.tryGet(HOUSEHOLD, OFFICE, path).header("ETag");
    api.postIf(HOUSEHOLD, who, path + "/" + what, body, etag);
  }

  private JsonNode get(String who, String path) {
    return api.get(HOUSEHOLD, who, path);
  }

  private JsonNode post(String who, String path, Map<String, ?> body) {
    return api.post(HOUSEHOLD, who, path, body);
  }
}
