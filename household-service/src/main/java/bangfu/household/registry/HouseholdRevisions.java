package bangfu.household.registry;

import bangfu.commons.persistence.Sql;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes what a household is after a change into the revision log. */
@ApplicationScoped
class HouseholdRevisions {
  private final Sql sql;
  private final RevisionLog log;
  private final ObjectMapper json;

  HouseholdRevisions(Sql sql, RevisionLog log, ObjectMapper json) {
    this.sql = sql;
    this.log = log;
    this.json = json;
  }

  /** In the running transaction, after the change was flushed. */
  void append(Household household, String reason) {
    String snapshot =
        sql.one("select household_snapshot(?)::text", row -> row.getString(1), household.id());
    log.append(
        new NewRevision(
            "household",
            household.id(),
            household.version(),
            "CORRECTED",
            household.villageCode(),
            reason,
            node(snapshot)));
  }

  private JsonNode node(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
