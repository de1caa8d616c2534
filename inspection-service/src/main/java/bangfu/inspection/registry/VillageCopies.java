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

/** Writes the copy of villages and their linked leaders. */
@ApplicationScoped
class VillageCopies {
  private final Sql sql;

  VillageCopies(Sql sql) {
    this.sql = sql;
  }

  Map<UUID, Long> versions(List<FeedEvent> events) {
    return Payload.versions(sql, "registry_village", events);
  }

  void store(List<FeedEvent> villages) {
    sql.batch(
        "insert into registry_village (id, version, code, name, township_code, poverty_village,"
            + " valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (id) do update set version = excluded.version, code = excluded.code,"
            + " name = excluded.name, township_code = excluded.township_code,"
            + " poverty_village = excluded.poverty_village, valid_from = excluded.valid_from,"
            + " valid_to = excluded.valid_to",
        villages.stream().map(VillageCopies::village).toList());
    sql.batch("delete from registry_leader where village_id = ?", Payload.subjects(villages));
    sql.batch(
        "insert into registry_leader (village_id, village_code, staff_no, name, linked_from,"
            + " linked_to) values (?, ?, ?, ?, ?, ?)",
        villages.stream().flatMap(VillageCopies::leaders).toList());
  }

  void clear() {
    sql.update("delete from registry_leader");
    sql.update("delete from registry_village");
  }

  private static @Nullable Object[] village(FeedEvent event) {
    JsonNode data = event.data();
    return new @Nullable Object[] {
      event.subject(),
      event.version(),
      text(data, "code"),
      text(data, "name"),
      text(data, "townshipCode"),
      text(data, "povertyVillage"),
      date(data, "validFrom"),
      date(data, "validTo")
    };
  }

  private static Stream<@Nullable Object[]> leaders(FeedEvent event) {
    return StreamSupport.stream(event.data().path("leaders").spliterator(), false)
        .map(
            leader ->
                new @Nullable Object[] {
                  event.subject(),
                  text(event.data(), "code"),
                  text(leader, "staffNo"),
                  text(leader, "name"),
                  date(leader, "from"),
                  date(leader, "to")
                });
  }
}
