package bangfu.subsidy.registry;

import bangfu.commons.feed.FeedEvent;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The villages of the copy. */
@ApplicationScoped
class VillageCopy {
  private final Sql sql;

  VillageCopy(Sql sql) {
    this.sql = sql;
  }

  void apply(List<FeedEvent> events) {
    sql.batch(
        "insert into copy_village (id, code, name, township_code, version) values (?, ?, ?, ?, ?)"
            + " on conflict (id) do update set code = excluded.code, name = excluded.name,"
            + " township_code = excluded.township_code, version = excluded.version",
        Newest.of(events, sql, "copy_village").stream().map(VillageCopy::row).toList());
  }

  void clear() {
    sql.update("delete from copy_village");
  }

  private static @Nullable Object[] row(FeedEvent event) {
    var village = event.data();
    return new @Nullable Object[] {
      event.subject(),
      village.path("code").asText(),
      village.path("name").asText(),
      village.path("townshipCode").asText(),
      event.version()
    };
  }
}
