package bangfu.subsidy;

import static bangfu.subsidy.As.as;
import static bangfu.subsidy.As.get;
import static bangfu.subsidy.As.post;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The way of the money, step by step over HTTP, as far as a test wants to go. */
public final class Story {
  public static final String SPRING = "2020-SPRING";
  public static final String AUTUMN = "2020-AUTUMN";

  private final District district;

  public Story(District district) {
    this.district = district;
  }

  /** Determines a term; answers the run's id once it is done. */
  public String determine(String term) {
    String location =
        post(
                district.office("DEPT"),
                "/determination-runs",
                "{\"programme\": \"EDU_LIVING\", \"term\": \"" + term + "\"}")
            .statusCode(202)
            .extract()
            .header("Location");
    String result = await(location, "SUCCEEDED");
    return result.substring(result.lastIndexOf('/') + 1);
  }

  /** Waits for long work to end so; answers where the result is. */
  public String await(String location, String state) {
    String path = location.substring(location.indexOf("/operations"));
    for (int i = 0; i < 200; i++) {
      var operation = get(district.office("DEPT"), path).statusCode(200).extract();
      String now = operation.path("state");
      if (now.equals(state)) {
        return operation.path("result");
      }
      if (List.of("SUCCEEDED", "FAILED", "CANCELLED").contains(now)) {
        throw new AssertionError("Ended as " + now + " " + operation.asString());
      }
      pause();
    }
    throw new AssertionError("Did not end");
  }

  /** The roll of a village. */
  public String roll(String run, int village) {
    return get(
            district.office("DEPT"),
            "/rolls?runId=" + run + "&villageCode=" + district.village(village))
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  public ValidatableResponse publicise(String roll, int village, String day) {
    return post(
        district.cadre(village),
        "/rolls/" + roll + "/publicity",
        "{\"postedOn\": \"" + day + "\"}");
  }

  public ValidatableResponse approve(String who, String roll, String office, String day) {
    return post(
        who, "/rolls/" + roll + "/" + office + "-approval", "{\"decidedOn\": \"" + day + "\"}");
  }

  /** From DRAFT to FIN_OK. */
  public String approved(String roll, int village) {
    String day = "2020-06-01";
    String later = "2020-06-09";
    if (get(district.office("DEPT"), "/rolls/" + roll).extract().path("term").equals(AUTUMN)) {
      day = "2020-09-02";
      later = "2020-09-10";
    }
    publicise(roll, village, day).statusCode(200);
    return signed(roll, later);
  }

  /** From VILLAGE_PUBLIC to FIN_OK. */
  public String signed(String roll, String day) {
    approve(district.town(), roll, "township", day).statusCode(200);
    approve(district.office("DEPT", 2), roll, "department", day).statusCode(200);
    approve(district.office("FINANCE"), roll, "finance", day).statusCode(200);
    return roll;
  }

  /** A determined and approved roll of village 1. */
  public String approvedRoll(String term) {
    return approved(roll(determine(term), 1), 1);
  }

  public ValidatableResponse draw(String... rolls) {
    String ids = List.of(rolls).stream().map(r -> "\"" + r + "\"").collect(Collectors.joining(","));
    return post(district.office("FINANCE"), "/payment-batches", "{\"rollIds\": [" + ids + "]}");
  }

  public ValidatableResponse release(String batch) {
    return post(district.office("FINANCE", 2), "/payment-batches/" + batch + "/release", "{}");
  }

  /** A batch of these rolls that the bank has. */
  public String released(String... rolls) {
    String batch = draw(rolls).statusCode(201).extract().path("id");
    release(batch).statusCode(200);
    return batch;
  }

  public String bankFile(String batch) {
    return get(district.office("FINANCE"), "/payment-batches/" + batch + "/bank-file")
        .statusCode(200)
        .extract()
        .asString();
  }

  /** Sends a return file. */
  public ValidatableResponse returns(String batch, String text) {
    return returns(batch, text, UUID.randomUUID().toString());
  }

  public ValidatableResponse returns(String batch, String text, String key) {
    return as(district.office("FINANCE"))
        .header("Idempotency-Key", key)
        .multiPart("file", "returns.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/v1/payment-batches/" + batch + "/returns")
        .then();
  }

  /** A return file by which all are paid, but for these numbers. */
  public String answer(String batch, String day, Integer... returned) {
    List<String> lines = bankFile(batch).lines().skip(2).toList();
    StringBuilder text = new StringBuilder("seq,accountTail,status,reason,date\n");
    for (String line : lines) {
      String[] fields = line.replace("\"", "").split(",", -1);
      String account = fields[3];
      boolean bounces = List.of(returned).contains(Integer.valueOf(fields[0]));
      text.append(fields[0]).append(',').append(account.substring(account.length() - 4));
      text.append(bounces ? ",RETURNED,NAME_MISMATCH," : ",PAID,,").append(day).append('\n');
    }
    return text.toString();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
