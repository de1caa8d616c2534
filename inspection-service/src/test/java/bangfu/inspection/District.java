package bangfu.inspection;

import static bangfu.inspection.Http.as;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.feed.FeedEvent;
import bangfu.commons.value.DivisionCode;
import bangfu.inspection.registry.RegistryFeed;
import bangfu.testsupport.Databases;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A district of its own for each test: villages with a leader each, households, people. */
public final class District {
  private static final AtomicInteger NEXT = new AtomicInteger();

  /** Six digits. */
  public final String code = next();

  public final String township = code + "203";

  /** A district whose registry copy is current. */
  public static District fresh() {
    sql(
        "insert into feed_cursor (feed, state, current_as_of) values ('registry', 'CURRENT', now())"
            + " on conflict (feed) do update set state = 'CURRENT'");
    return new District();
  }

  /** No segment is zero: that would be a wider division. */
  private static String next() {
    int number = NEXT.getAndIncrement();
    return "43" + (10 + number / 99) + String.format("%02d", 1 + number % 99);
  }

  public String office() {
    return "OFFICE@" + code + "!office-" + code;
  }

  public String secondOffice() {
    return "OFFICE@" + code + "!office2-" + code;
  }

  public String town(String sub) {
    return "TOWN@" + township + "!" + sub;
  }

  public String village(int number) {
    return township + (200 + number);
  }

  public String villager(int number) {
    return "VILLAGE@" + village(number) + "!village-" + village(number);
  }

  public String inspector(String staffNo) {
    return "INSPECTOR@" + code + "#" + staffNo + "!" + staffNo;
  }

  public String leader(String staffNo) {
    return "LEADER@" + code + "#" + staffNo + "!" + staffNo;
  }

  public String audit() {
    return "AUDIT@" + code + "!audit-" + code;
  }

  /** Staff numbers are one per person everywhere, so they carry the district. */
  public String staff(int number) {
    return "DC-" + code.substring(2) + String.format("%02d", number);
  }

  public String leaderNo(int village) {
    return "LD-" + code.substring(2) + String.format("%02d", village);
  }

  /** Villages 1 to n of the township, each with its linked leader since 2018. */
  public District withVillages(int n) {
    for (int i = 1; i <= n; i++) {
      tell(
          "village",
          UUID.randomUUID(),
          1,
          village(i),
          """
          {"code": "%s", "name": "第%d村", "townshipCode": "%s000", "povertyVillage": "NON_POOR",
           "validFrom": "2016-01-01", "validTo": null,
           "leaders": [{"staffNo": "%s", "name": "区级领导%d", "from": "2018-01-01", "to": null}]}
          """
              .formatted(village(i), i, township, leaderNo(i), i));
    }
    return this;
  }

  /** A household of one member, whose id is that of the household with the first digit turned. */
  public UUID household(int village, String status, String... helpers) {
    UUID id = UUID.randomUUID();
    tellHousehold(id, 1, village, status, helpers);
    return id;
  }

  public UUID member(UUID household) {
    return new UUID(~household.getMostSignificantBits(), household.getLeastSignificantBits());
  }

  /** Another version of a household. */
  public void tellHousehold(UUID id, long version, int village, String status, String... helpers) {
    String help =
        String.join(
            ",",
            List.of(helpers).stream()
                .map(h -> "{\"staffNo\":\"" + h + "\",\"from\":\"2018-01-01\",\"to\":null}")
                .toList());
    tell(
        "household",
        id,
        version,
        village(village),
        """
        {"householdNo": "%s0001", "villageCode": "%s", "group": "01", "kind": "REGISTERED",
         "attribute": "GENERAL", "housingGroup": "REGISTERED", "headMemberId": "%s",
         "statuses": [{"status": "%s", "from": "2014-06-01", "to": null}], "status": "%s",
         "helpers": [%s], "bankName": "北塔农商银行",
         "members": [{"id": "%s", "name": "示例甲", "citizenId": "4305**********001X", "sex": "1",
           "birthDate": "1970-01-01", "relation": "01", "joinedOn": "2014-06-01", "leftOn": null,
           "leftReason": null, "disabled": false, "enrolments": []}]}
        """
            .formatted(
                village(village), village(village), member(id), status, status, help, member(id)));
  }

  public District withHouseholds(int village, int n, String status) {
    for (int i = 0; i < n; i++) {
      household(village, status);
    }
    return this;
  }

  /** Inspectors 1 to n, trained on 2020-04-08, at home nowhere. */
  public District withInspectors(int n) {
    for (int i = 1; i <= n; i++) {
      inspectorAtHome(i, null);
    }
    return this;
  }

  public void inspectorAtHome(int number, @Nullable String village) {
    as(office())
        .body(
            """
            {"staffNo": "%s", "name": "督查员", "unit": "DISTRICT_OFFICER", "homeVillage": %s,
             "trainedOn": "2020-04-08"}
            """
                .formatted(staff(number), village == null ? "null" : "\"" + village + "\""))
        .post("/api/v1/inspectors")
        .then()
        .statusCode(201);
  }

  /** A campaign from April to September 2020 with two questions. */
  public String campaign() {
    return as(office())
        .body(
            """
            {"name": "回头看", "from": "2020-04-01", "to": "2021-09-30", "division": "%s000000",
             "checklistVersion": "2020-1", "checklist": [
               {"code": "SAFE_HOUSE", "question": "住房是否安全？", "kind": "YES_NO"},
               {"code": "AID_RECEIVED", "question": "补助是否到账？", "kind": "YES_NO"}]}
            """
                .formatted(code))
        .post("/api/v1/campaigns")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A draw in all villages on 2020-05-06. */
  public String draw(String campaign) {
    return as(office())
        .body("{\"drawnOn\": \"2020-05-06\"}")
        .post("/api/v1/campaigns/" + campaign + "/draws")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The registry tells a change; the real consumer applies it as the feed reader would. */
  public static void tell(String kind, UUID id, long version, String division, String data) {
    try {
      var json = new ObjectMapper().readTree(data);
      var event =
          new FeedEvent(
              UUID.randomUUID(),
              "bangfu." + kind + ".v1",
              id,
              version,
              new DivisionCode(division),
              Instant.parse("2020-05-01T00:00:00Z"),
              json);
      var feed = CDI.current().select(RegistryFeed.class).get();
      CDI.current()
          .select(CurrentCaller.class)
          .get()
          .as(
              Caller.service("feed:registry"),
              () -> {
                QuarkusTransaction.requiringNew().run(() -> feed.apply(List.of(event)));
                return null;
              });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Past every right and row policy. */
  public static void sql(String statement) {
    try (Connection connection = Databases.superuser("inspection");
        var sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (Exception e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
