package bangfu.inspection.registry;

import static bangfu.inspection.registry.Payload.date;
import static bangfu.inspection.registry.Payload.text;

import bangfu.commons.feed.FeedEvent;
import bangfu.commons.persistence.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Writes the copy of households, their members and those who help them. */
@ApplicationScoped
class HouseholdCopies {
  private final Sql sql;

  HouseholdCopies(Sql sql) {
    this.sql = sql;
  }

  Map<UUID, Long> versions(List<FeedEvent> events) {
    return Payload.versions(sql, "registry_household", events);
  }

  void store(List<FeedEvent> households) {
    sql.batch(
        "insert into registry_household (id, version, village_code, household_no, kind, attribute,"
            + " housing_group, status) values (?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (id) do update set version = excluded.version,"
            + " village_code = excluded.village_code, household_no = excluded.household_no,"
            + " kind = excluded.kind, attribute = excluded.attribute,"
            + " housing_group = excluded.housing_group, status = excluded.status",
        households.stream().map(HouseholdCopies::household).toList());
    forgetParts(households);
    sql.batch(
        "insert into registry_helper (household_id, village_code, staff_no, helps_from, helps_to)"
            + " values (?, ?, ?, ?, ?)",
        households.stream().flatMap(HouseholdCopies::helpers).toList());
    sql.batch(
        "insert into registry_member (household_id, village_code, member_id, name, is_head,"
            + " left_on) values (?, ?, ?, ?, ?, ?)",
        households.stream().flatMap(HouseholdCopies::members).toList());
  }

  void clear() {
    sql.update("delete from registry_helper");
    sql.update("delete from registry_member");
    sql.update("delete from registry_household");
  }

  private void forgetParts(List<FeedEvent> households) {
    var subjects = Payload.subjects(households);
    sql.batch("delete from registry_helper where household_id = ?", subjects);
    sql.batch("delete from registry_member where household_id = ?", subjects);
  }

  private static @Nullable Object[] household(FeedEvent event) {
    JsonNode data = event.data();
    return new @Nullable Object[] {
      event.subject(),
      event.version(),
      text(data, "villageCode"),
      text(data, "householdNo"),
      text(data, "kind"),
      text(data, "attribute"),
      text(data, "housingGroup"),
      text(data, "status")
    };
  }

  private static Stream<@Nullable Object[]> helpers(FeedEvent event) {
    return parts(event, "helpers")
        .map(
            each ->
                new @Nullable Object[] {
                  event.subject(),
                  text(event.data(), "villageCode"),
                  text(each, "staffNo"),
                  date(each, "from"),
                  date(each, "to")
                });
  }

  private static Stream<@Nullable Object[]> members(FeedEvent event) {
    String head = text(event.data(), "headMemberId");
    return parts(event, "members")
        .map(
            each ->
                new @Nullable Object[] {
                  event.subject(),
                  text(event.data(), "villageCode"),
                  UUID.fromString(each.path("id").asText()),
                  text(each, "name"),
                  each.path("id").asText().equals(head),
                  date(each, "leftOn")
                });
  }

  private static Stream<JsonNode> parts(FeedEvent event, String name) {
    return StreamSupport.stream(event.data().path(name).spliterator(), false);
  }
}
