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
    String family = some("NOT_EXITED");
    progress.accept(
        "Registry: a village proposes, the township decides; as of September it still was");
    change(family, income("2020-10-15", "36000.00", "0.00"));
    change(family, survey());
    progress.accept(
        "Registry: a family exits: vote, check at home, signature, notice, announcement");
    exit(family);
    progress.accept(
        "Registry: a hospital bill raises a lead; the village verifies, the township closes");
    warn(some("EXITED"));
  }

  /** The first of the village's families with this status in September. */
  private String some(String status) {
    return get(
            OFFICE,
            "/api/v1/households?villageCode="
                + VILLAGE
                + "&status="
                + status
                + "&asOf=2020-09-30&limit=1")
        .at("/items/0/id")
        .asText();
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

  private static Map<String, Object> income(String declaredOn, String wage, String selfPay) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "INCOME_DECLARED");
    body.put("occurredOn", declaredOn);
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

  private void exit(String household) {
    String proceeding =
        "/api/v1/proceedings/"
            + post(
                    CADRE,
                    "/api/v1/proceedings",
                    Map.of("kind", "EXIT", "householdId", household, "openedOn", "2020-10-20"))
                .path("id")
                .asText();
    step(
        CADRE,
        proceeding,
        "VOTE",
        "VILLAGE_REVIEW",
        "2020-10-21",
        Map.of("eligible", 30, "present", 24, "inFavour", 22, "against", 2));
    step(
        "team",
        proceeding,
        "HOME_CHECK",
        "VERIFICATION",
        "2020-10-22",
        Map.of("checkers", List.of("BF-4001", "BF-4002")));
    step(
        CADRE,
        proceeding,
        "SIGNATURE",
        "CONSENT",
        "2020-10-23",
        Map.of("signedBy", "HEAD", "authorisation", PHOTO));
    step(CADRE, proceeding, "NOTICE", "VILLAGE_NOTICE", "2020-10-26", Map.of());
    step(TOWN, proceeding, "APPROVAL", "ANNOUNCEMENT", "2020-11-03", Map.of());
    step(OFFICE, proceeding, "APPROVAL", "STRIKING_OFF", "2020-11-05", Map.of());
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
    change(household, income("2020-10-15", "30000.00", "29000.00"));
    String leads = "/api/v1/leads?rule=LARGE_MEDICAL_SELF_PAY&householdId=" + household;
    api.await(
        HOUSEHOLD,
        OFFICE,
        api.tryPost(HOUSEHOLD, OFFICE, "/api/v1/lead-sweeps", Map.of("asOf", "2020-10-31")));
    String lead = "/api/v1/leads/" + get(CADRE, leads).at("/items/0/id").asText();
    act(CADRE, lead, "verification", Map.of("confirmed", true, "finding", "住院费用属实，已申请医疗救助"));
    act(TOWN, lead, "closing", Map.of("outcome", "DISMISSED", "reason", "医疗救助后自付在承受范围内，继续走访"));
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
