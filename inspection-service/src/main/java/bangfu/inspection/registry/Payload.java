package bangfu.inspection.registry;

import bangfu.commons.feed.FeedEvent;
import bangfu.commons.persistence.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the registry says; only the fields that are used. */
final class Payload {
  private Payload() {}

  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }

  static @Nullable LocalDate date(JsonNode node, String field) {
    String text = text(node, field);
    return text == null ? null : LocalDate.parse(text);
  }

  static List<@Nullable Object[]> subjects(List<FeedEvent> events) {
    return events.stream().map(e -> new @Nullable Object[] {e.subject()}).toList();
  }

  /** What the copy has of the aggregates that these events are about. */
  static Map<UUID, Long> versions(Sql sql, String table, List<FeedEvent> events) {
    String[] subjects =
        events.stream().map(e -> e.subject().toString()).distinct().toArray(String[]::new);
    return sql
        .list(
            "select id, version from " + table + " where id = any (?::uuid[])",
            row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)),
            (Object) subjects)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
