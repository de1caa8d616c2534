package bangfu.subsidy.registry;

import bangfu.commons.feed.FeedEvent;
import bangfu.commons.persistence.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What of a page is news: of each aggregate the last event, if the copy does not have it yet. */
final class Newest {
  private Newest() {}

  static List<FeedEvent> of(List<FeedEvent> events, Sql sql, String table) {
    Map<UUID, FeedEvent> last = new LinkedHashMap<>();
    for (FeedEvent event : events) {
      last.merge(event.subject(), event, (a, b) -> b.version() > a.version() ? b : a);
    }
    Map<UUID, Long> known = known(last.keySet().stream().toList(), sql, table);
    return last.values().stream()
        .filter(e -> e.version() > known.getOrDefault(e.subject(), -1L))
        .toList();
  }

  private static Map<UUID, Long> known(List<UUID> ids, Sql sql, String table) {
    Map<UUID, Long> versions = new LinkedHashMap<>();
    sql.list(
        "select id, version from " + table + " where id = any (?::uuid[]) for update",
        row -> versions.put(row.getObject(1, UUID.class), row.getLong(2)),
        (Object) ids.stream().map(UUID::toString).toArray(String[]::new));
    return versions;
  }
}
