package bangfu.local.story;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;
import static bangfu.local.stack.ServiceName.INSPECTION;
import static bangfu.local.stack.ServiceName.SUBSIDY;

import bangfu.local.stack.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The report's figures, as the services answer them now. */
public final class Figures {
  private static final String AS_OF = "?asOf=2020-09-30";

  private final JsonNode poverty;
  private final JsonNode poverty2014;
  private final JsonNode registry;
  private final JsonNode payments;
  private final JsonNode inspection;

  private Figures(Api api) {
    poverty = api.get(HOUSEHOLD, "office", "/api/v1/statistics/poverty" + AS_OF);
    poverty2014 = api.get(HOUSEHOLD, "office", "/api/v1/statistics/poverty?asOf=2014-12-31");
    registry = api.get(HOUSEHOLD, "office", "/api/v1/statistics/registry" + AS_OF);
    payments = api.get(SUBSIDY, "dept", "/api/v1/statistics/payments?year=2020");
    inspection = api.get(INSPECTION, "office", "/api/v1/statistics/inspection" + AS_OF);
  }

  /** One line for each. */
  public static List<String> of(Api api) {
    return new Figures(api).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("乡、街道 townships and subdistricts   " + sum(registry.path("townships")));
    lines.add("贫困村 poor villages, exited 2017     " + village("POOR_EXITED_2017"));
    lines.add("非贫困村 other villages               " + village("NON_POOR"));
    lines.add("建档立卡 registered                   " + count("registered"));
    lines.add("已脱贫 exited                         " + count("exited"));
    lines.add("未脱贫 remaining                      " + count("remaining"));
    lines.add("贫困发生率 incidence                  " + incidence());
    lines.add("四类人员 four groups, households      " + text("householdsInHousingGroups"));
    lines.add(
        "联点领导 leaders of villages          "
            + text("linkedLeaders")
            + " / "
            + text("villagesWithLeader"));
    lines.add(
        "督查员 inspectors trained             " + inspection.path("inspectorsTrained").asText());
    lines.add(
        "义务教育补助 cases paid in 2020       "
            + payments.path("cases").asText()
            + " 人次, "
            + payments.path("amount").asText()
            + " yuan");
    return lines;
  }

  private String village(String kind) {
    return registry.path("villages").path(kind).asText();
  }

  private String count(String what) {
    JsonNode count = poverty.path(what);
    return count.path("households").asText()
        + " households, "
        + count.path("persons").asText()
        + " persons";
  }

  private String incidence() {
    JsonNode now = poverty.path("incidence");
    return poverty2014.path("incidence").path("percent").asText()
        + " % (2014, published) → "
        + now.path("percent").asText()
        + " % = "
        + now.path("numerator").asText()
        + " / "
        + now.path("denominator").asText();
  }

  private String text(String field) {
    return registry.path(field).asText();
  }

  private static long sum(JsonNode counts) {
    long sum = 0;
    for (JsonNode count : counts) {
      sum += count.asLong();
    }
    return sum;
  }
}
