package bangfu.local.story;

import static bangfu.local.stack.ServiceName.HOUSEHOLD;
import static bangfu.local.stack.ServiceName.INSPECTION;
import static bangfu.local.stack.ServiceName.SUBSIDY;

import bangfu.local.district.DemoDistrict;
import bangfu.local.district.Inspector;
import bangfu.local.district.Leader;
import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The registry of the demo district: villages, leaders, figures on record, households, pupils. */
final class Loading {
  private static final String OFFICE = "office";

  private final Api api;
  private final DemoDistrict district;
  private final Consumer<String> progress;

  Loading(Api api, DemoDistrict district, Consumer<String> progress) {
    this.api = api;
    this.district = district;
    this.progress = progress;
  }

  void run() {
    progress.accept("Registry: 23 villages and their leaders, figures on record");
    load("villages", district.villagesCsv());
    district.leaders().forEach(this::link);
    record();
    progress.accept("Registry: 1,484 households with 4,353 members");
    load("households", district.householdsCsv());
    progress.accept("Registry: pupils of both terms; 80 inspectors");
    load("enrolments", district.enrolmentsCsv());
    district.inspectors().forEach(this::train);
    progress.accept("Registry: what villages have and do, and the lists of other offices");
    new VillageLife(api, district).enter();
    district.officialLists().forEach(list -> load(list.kind(), list.csv()));
    awaitCopies();
  }

  /** Waits until both copies of the registry hold everything recorded until now. */
  void awaitCopies() {
    Instant now = Instant.now();
    Waiting.until("the copies of the registry", () -> isCurrent(SUBSIDY, "dept", now));
    Waiting.until("the copies of the registry", () -> isCurrent(INSPECTION, OFFICE, now));
  }

  private boolean isCurrent(ServiceName service, String who, Instant since) {
    JsonNode copy = api.get(service, who, "/api/v1/registry-copy");
    String asOf = copy.path("currentAsOf").asText("");
    return copy.path("state").asText().equals("CURRENT")
        && !asOf.isEmpty()
        && !asOf.equals("null")
        && Instant.parse(asOf).isAfter(since);
  }

  private void load(String kind, byte[] csv) {
    var accepted =
        api.upload(
            HOUSEHOLD, OFFICE, "/api/v1/imports", Map.of("kind", kind, "mode", "COMMIT"), csv);
    api.await(HOUSEHOLD, OFFICE, accepted);
  }

  private void link(Leader leader) {
    api.post(
        HOUSEHOLD,
        OFFICE,
        "/api/v1/divisions/" + leader.villageCode() + "/leaders",
        Map.of(
            "staffNo", leader.staffNo(),
            "name", leader.name(),
            "from", leader.from().toString()));
  }

  private void record() {
    base("RURAL_REGISTERED", 44_865, "农业户籍人口推算值（假设，待区里核定）");
    base("TOTAL", 106_000, "2020年9月报道：总人口10.6万");
    api.post(
        HOUSEHOLD,
        OFFICE,
        "/api/v1/published-rates",
        Map.of(
            "divisionCode", "430511000000",
            "validFrom", "2014-01-01",
            "validTo", "2015-01-01",
            "percent", "9.57",
            "source", "2020年9月报道：2014年贫困发生率9.57%"));
  }

  private void base(String kind, int persons, String source) {
    api.post(
        HOUSEHOLD,
        OFFICE,
        "/api/v1/population-bases",
        Map.of(
            "divisionCode", "430511000000",
            "kind", kind,
            "validFrom", "2020-01-01",
            "persons", persons,
            "source", source));
  }

  private void train(Inspector inspector) {
    Map<String, Object> body = new HashMap<>();
    body.put("staffNo", inspector.staffNo());
    body.put("name", inspector.name());
    body.put("unit", inspector.unit().name());
    body.put("trainedOn", inspector.trainedOn().toString());
    if (inspector.homeVillage() != null) {
      body.put("homeVillage", inspector.homeVillage());
    }
    api.post(INSPECTION, OFFICE, "/api/v1/inspectors", body);
  }
}
