package bangfu.local.story;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;
import static bangfu.local.stack.ServiceName.SUBSIDY;

import bangfu.local.district.DemoDistrict;
import bangfu.local.district.WrongHolder;
import bangfu.local.stack.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The living subsidy of one term, from the determination to the last returned payment: the roll of
 * each village is publicised, approved by township, department and finance, and paid in batches.
 */
public final class TermPayment {
  /** The spring term. */
  public static final Term SPRING =
      new Term("2020-SPRING", "2020-03-02", "2020-03-10", "2020-03-20", "2020-04-02");

  /** The autumn term. */
  public static final Term AUTUMN =
      new Term("2020-AUTUMN", "2020-09-02", "2020-09-10", "2020-09-14", "2020-09-16");

  private static final String RUNS = "/api/v1/determination-runs";
  private static final String BATCHES = "/api/v1/payment-batches";

  private final Api api;
  private final DemoDistrict district;
  private final Consumer<String> progress;
  private final Bank bank;

  /** Days on which things happen: posted, approved, paid, paid again. */
  public record Term(
      String name, String postedOn, String decidedOn, String paidOn, String paidAgainOn) {}

  /**
   * @param progress hears what is being done
   */
  public TermPayment(Api api, DemoDistrict district, Consumer<String> progress) {
    this.api = api;
    this.district = district;
    this.progress = progress;
    this.bank =
        new Bank(
            district.wrongHolders().stream()
                .collect(Collectors.toMap(WrongHolder::bankAccount, WrongHolder::holderAtBank)));
  }

  /** From the determination to the last payment that can be made. */
  void run(Term term) {
    List<String> rolls = approve(term);
    progress.accept(term.name() + ": paid, returned ones corrected and paid again");
    String batch = batch(rolls);
    JsonNode outcome = pay(batch, term.paidOn());
    if (outcome.path("returned").asInt() > 0) {
      correctReturned(batch);
      pay(reissue(batch), term.paidAgainOn());
    }
  }

  /** Up to the approval by finance; answers the ids of the rolls that can be paid now. */
  public List<String> approve(Term term) {
    progress.accept(term.name() + ": who is entitled, and why");
    return approve(term, determine(term));
  }

  /** The same for a determination that was made already. */
  public List<String> approve(Term term, String run) {
    List<JsonNode> rolls = all("dept", "/api/v1/rolls?runId=" + run);
    progress.accept(term.name() + ": " + rolls.size() + " rolls publicised and approved");
    rolls.forEach(roll -> publicise(roll, term));
    if (term.equals(SPRING)) {
      objectTo(rolls.stream().filter(TermPayment::isOfTheStory).findFirst().orElseThrow(), term);
    }
    rolls.forEach(roll -> approve(roll, term));
    return ids(rolls);
  }

  /** What was held back while payments were suspended. */
  void rest(Term term) {
    progress.accept(term.name() + ": what was held back is paid");
    for (JsonNode lifted : all("dept", "/api/v1/suspensions?state=LIFTED")) {
      String village = lifted.path("villageCode").asText();
      List<JsonNode> rolls =
          all("dept", "/api/v1/rolls?term=" + term.name() + "&villageCode=" + village);
      pay(batch(ids(rolls)), "2020-09-25");
    }
  }

  private String determine(Term term) {
    var accepted =
        api.tryPost(SUBSIDY, "dept", RUNS, Map.of("programme", "EDU_LIVING", "term", term.name()));
    JsonNode done = api.await(SUBSIDY, "dept", accepted);
    String result = done.path("result").asText();
    return result.substring(result.lastIndexOf('/') + 1);
  }

  private void publicise(JsonNode roll, Term term) {
    act(roll, villageOf(roll), "publicity", Map.of("postedOn", term.postedOn()));
  }

  /** Somebody objects to one line; the township finds that it stands. */
  private void objectTo(JsonNode roll, Term term) {
    String lines = "/api/v1/rolls/" + roll.path("id").asText() + "/lines";
    JsonNode line = all(villageOf(roll), lines).get(0);
    JsonNode objection =
        act(
            roll,
            villageOf(roll),
            "objections",
            Map.of(
                "lineId", line.path("id").asText(),
                "raisedOn", term.postedOn(),
                "text", "有群众反映该生已转学，请核实"));
    api.post(
        SUBSIDY,
        townOf(roll),
        "/api/v1/objections/" + objection.path("id").asText() + "/decision",
        Map.of("upheld", false, "decidedOn", term.decidedOn(), "reason", "经核实，该生学籍在本校，继续就读"));
  }

  private void approve(JsonNode roll, Term term) {
    Map<String, String> decided = Map.of("decidedOn", term.decidedOn());
    act(roll, townOf(roll), "township-approval", decided);
    act(roll, "dept2", "department-approval", decided);
    act(roll, "finance", "finance-approval", decided);
  }

  private JsonNode act(JsonNode roll, String who, String what, Map<String, ?> body) {
    return api.post(SUBSIDY, who, "/api/v1/rolls/" + roll.path("id").asText() + "/" + what, body);
  }

  private String batch(List<String> rolls) {
    return api.post(SUBSIDY, "finance2", BATCHES, Map.of("rollIds", rolls)).path("id").asText();
  }

  private String reissue(String batch) {
    String path = BATCHES + "/" + batch + "/reissue";
    return api.post(SUBSIDY, "finance2", path, Map.of()).path("id").asText();
  }

  /** Released by somebody else, sent to the bank, and what the bank says of it. */
  private JsonNode pay(String batch, String day) {
    String path = BATCHES + "/" + batch;
    api.post(SUBSIDY, "finance", path + "/release", Map.of());
    byte[] file = api.tryGet(SUBSIDY, "finance", path + "/bank-file").response().body();
    var returned =
        api.upload(SUBSIDY, "finance", path + "/returns", Map.of(), bank.answer(file, day));
    if (returned.status() / 100 != 2) {
      throw new IllegalStateException("The return file was refused: " + returned.text());
    }
    return returned.json();
  }

  /** The bank knows another holder: the township corrects the registry. */
  private void correctReturned(String batch) {
    for (JsonNode line : all("finance", BATCHES + "/" + batch + "/lines?state=RETURNED")) {
      String path = "/api/v1/households/" + line.path("householdId").asText();
      var household = api.tryGet(HOUSEHOLD, "office", path);
      String number = household.json().path("householdNo").asText();
      district.wrongHolders().stream()
          .filter(w -> w.householdNo().equals(number))
          .forEach(
              w ->
                  api.patch(
                      HOUSEHOLD,
                      "office",
                      path,
                      Map.of("accountHolder", w.holderAtBank(), "reason", "银行退回：户名不符"),
                      household.header("ETag")));
    }
    new Loading(api, district, progress).awaitCopies();
  }

  private List<JsonNode> all(String who, String path) {
    return Pages.all(api, SUBSIDY, who, path);
  }

  private static boolean isOfTheStory(JsonNode roll) {
    return roll.path("villageCode").asText().equals(LookBack.VILLAGE);
  }

  private static List<String> ids(List<JsonNode> rolls) {
    return rolls.stream().map(r -> r.path("id").asText()).toList();
  }

  private static String villageOf(JsonNode roll) {
    return "village-" + roll.path("villageCode").asText();
  }

  private static String townOf(JsonNode roll) {
    return "town-" + roll.path("villageCode").asText().substring(0, 9);
  }
}
