package bangfu.household.divisions;

import bangfu.commons.persistence.Sql;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what a village is after a change; other divisions have no revisions. */
@ApplicationScoped
class VillageRevisions {
  private static final String VILLAGE =
      "(select village_id from division where code = ? and village_id is not null limit 1)";

  private final Sql sql;
  private final RevisionLog log;
  private final ObjectMapper json;

  VillageRevisions(Sql sql, RevisionLog log, ObjectMapper json) {
    this.sql = sql;
    this.log = log;
    this.json = json;
  }

  private record Changed(UUID id, long version, String snapshot) {}

  /** Holds the village, if it is one, so that its changes come one after the other. */
  void lock(DivisionCode code) {
    sql.list(
        "select id from village where id = " + VILLAGE + " for update",
        row -> row.getString(1),
        code.value());
  }

  /** In the running transaction, after the change. */
  void append(DivisionCode code, String kind) {
    append(code, kind, null);
  }

  /** The same, with why it was changed. */
  void append(DivisionCode code, String kind, @Nullable String reason) {
    sql.list(
            "update village set version = version + 1 where id = "
                + VILLAGE
                + " returning id, version, village_snapshot(id)::text as snapshot",
            row ->
                new Changed(
                    row.getObject("id", UUID.class),
                    row.getLong("version"),
                    row.getString("snapshot")),
            code.value())
        .forEach(
            village ->
                log.append(
                    new NewRevision(
                        "village",
                        village.id(),
                        village.version(),
                        kind,
                        code,
                        reason,
                        node(village.snapshot()))));
  }

  private JsonNode node(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
