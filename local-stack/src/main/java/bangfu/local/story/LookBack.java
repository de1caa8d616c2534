package bangfu.local.story;

import static bangfu.local.stack.ServiceName.INSPECTION;
import static bangfu.local.stack.ServiceName.SUBSIDY;

import bangfu.local.stack.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The look-back 回头看: villages inspect each other, households are drawn and visited, a finding
 * suspends a pupil's payment until the issue is closed; and the province reports a road.
 */
final class LookBack {
  private static final String OFFICE = "office";

  /** Where the story looks closer. */
  static final String VILLAGE = "430511203201";

  private static final String CAMPAIGNS = "/api/v1/campaigns";
  private static final String PHOTO =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private final Api api;
  private final Consumer<String> progress;
  private String issue = "";
  private String finder = "";

  LookBack(Api api, Consumer<String> progress) {
    this.api = api;
    this.progress = progress;
  }

  /** From the campaign to the suspension. */
  void find() {
    progress.accept("Look-back: cross-village assignment, spot-check draw, visits");
    String campaign = campaign();
    Map<String, String> day = Map.of("drawnOn", "2020-09-01");
    post(OFFICE, CAMPAIGNS + "/" + campaign + "/assignments", day);
    String draw = post(OFFICE, CAMPAIGNS + "/" + campaign + "/draws", day).path("id").asText();
    List<JsonNode> items = Pages.all(api, INSPECTION, OFFICE, "/api/v1/draws/" + draw + "/items");
    Map<String, String> pupils = paidPupils();
    JsonNode pupilsItem =
        items.stream().filter(i -> pupils.containsKey(household(i))).findFirst().orElseThrow();
    items.stream()
        .filter(i -> i.path("villageCode").asText().equals(VILLAGE) && !i.equals(pupilsItem))
        .forEach(this::visit);
    progress.accept("Look-back: a finding suspends a payment; the province reports a road");
    finding(
        visit(pupilsItem), pupilsItem, Objects.requireNonNull(pupils.get(household(pupilsItem))));
    road();
  }

  /** From the written notice to the closure; the payment is free again. */
  void putRight() {
    progress.accept("Ledger: notice, rectification, two checks, closed; the suspension is lifted");
    JsonNode now =
        step(
            OFFICE,
            "assignment",
            Map.of(
                "notifiedOn", "2020-09-04",
                "responsibleUnit", "村民委员会",
                "goal", "补助发放对象与学籍一致"));
    String village = now.path("villageCode").asText();
    String leader = "leader-" + now.path("notice").path("leaderStaffNo").asText();
    step(leader, "acknowledgement", Map.of("receivedOn", "2020-09-05"));
    step(
        "village-" + village,
        "rectification",
        Map.of("doneOn", "2020-09-08", "measure", "已与学校核对学籍，补齐在读证明"));
    step(leader, "leader-visit", Map.of("visitedOn", "2020-09-09", "summary", "到村督促，整改到位"));
    step(
        "village-" + village,
        "submission",
        Map.of(
            "submittedOn",
            "2020-09-10",
            "summary",
            "在读证明已补齐，名单与学籍一致",
            "householdConfirmed",
            true,
            "evidence",
            List.of(evidence("BEFORE"), evidence("AFTER"))));
    step(
        "town-" + village.substring(0, 9),
        "township-check",
        Map.of("checkedOn", "2020-09-14", "finding", "实地核查，整改属实"));
    step(
        "office2",
        "closure",
        Map.of(
            "closedOn", "2020-09-18",
            "siteInspectorStaffNo", finder.equals("DC-0061") ? "DC-0062" : "DC-0061",
            "siteCheckedOn", "2020-09-16"));
    awaitSuspension("LIFTED");
  }

  private String campaign() {
    Map<String, Object> body = new HashMap<>();
    body.put("name", "2020年脱贫质量“回头看”");
    body.put("from", "2020-04-01");
    body.put("to", "2020-09-30");
    body.put("division", "430511000000");
    body.put("checklistVersion", "2020-1");
    body.put(
        "checklist",
        List.of(
            question("EDUCATION_AID", "义务教育补助是否足额到卡？"),
            question("SAFE_HOUSE", "住房是否安全？"),
            question("SAFE_WATER", "饮水是否安全有保障？")));
    return post(OFFICE, CAMPAIGNS, body).path("id").asText();
  }

  private static Map<String, String> question(String code, String text) {
    return Map.of("code", code, "question", text, "kind", "YES_NO");
  }

  private String visit(JsonNode item) {
    return post(
            "inspector-" + item.path("inspectorStaffNo").asText(),
            "/api/v1/visits",
            Map.of(
                "drawItemId",
                item.path("id").asText(),
                "visitedOn",
                "2020-09-03",
                "householdPresent",
                true,
                "signed",
                true,
                "answers",
                List.of(
                    Map.of("code", "EDUCATION_AID", "answer", "YES"),
                    Map.of("code", "SAFE_HOUSE", "answer", "YES"),
                    Map.of("code", "SAFE_WATER", "answer", "YES"))))
        .path("id")
        .asText();
  }

  private void finding(String visit, JsonNode item, String person) {
    finder = item.path("inspectorStaffNo").asText();
    issue =
        post(
                "inspector-" + finder,
                "/api/v1/visits/" + visit + "/findings",
                Map.of(
                    "category",
                    "EDUCATION",
                    "severity",
                    "NORMAL",
                    "description",
                    "入户时未能出示在读证明，需核对学籍",
                    "personId",
                    person,
                    "demand",
                    Map.of("kind", "SUSPEND_PAYMENT", "programme", "EDU_LIVING"),
                    "evidence",
                    List.of(evidence("DOCUMENT"))))
            .path("issueId")
            .asText();
    step(OFFICE, "registration", Map.of("registeredOn", "2020-09-04"));
    awaitSuspension("ACTIVE");
  }

  private void road() {
    post(
        OFFICE,
        "/api/v1/issues",
        Map.of(
            "source", "PROVINCE",
            "sourceDocument", "湘扶督〔2020〕5号（示例）",
            "reportedOn", "2020-05-06",
            "villageCode", VILLAGE,
            "category", "VILLAGE_INFRASTRUCTURE",
            "severity", "WORKS",
            "description", "通组道路损毁未修复",
            "evidence", List.of(evidence("DOCUMENT"))));
  }

  private static Map<String, String> evidence(String phase) {
    return Map.of("phase", phase, "sha256", PHOTO, "description", "照片（示例）");
  }

  /** One step of the issue, prepared on what it is now. */
  private JsonNode step(String who, String what, Map<String, ?> body) {
    String path = "/api/v1/issues/" + issue;
    String etag = api.tryGet(INSPECTION, OFFICE, path).header("ETag");
    return api.postIf(INSPECTION, who, path + "/" + what, body, etag);
  }

  /** Pupils with a payment of the spring term, by household. */
  private Map<String, String> paidPupils() {
    Map<String, String> pupils = new HashMap<>();
    for (JsonNode payment :
        Pages.all(api, SUBSIDY, "finance", "/api/v1/payments?term=2020-SPRING&state=PAID")) {
      pupils.putIfAbsent(payment.path("householdId").asText(), payment.path("personId").asText());
    }
    return pupils;
  }

  private void awaitSuspension(String state) {
    Waiting.until("the suspension to arrive", () -> suspension(state).isPresent());
  }

  private Optional<JsonNode> suspension(String state) {
    return Pages.all(api, SUBSIDY, "dept", "/api/v1/suspensions").stream()
        .filter(s -> s.path("issueId").asText().equals(issue))
        .filter(s -> s.path("state").asText().equals(state))
        .findFirst();
  }

  private static String household(JsonNode item) {
    return item.path("householdId").asText();
  }

  private JsonNode post(String who, String path, Map<String, ?> body) {
    return api.post(INSPECTION, who, path, body);
  }
}
