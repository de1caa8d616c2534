package bangfu.household.changes;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.effects.Case;
import bangfu.household.history.Differences;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.RecordKeeping.Locked;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a proposal is about was changed after it was prepared. Other changes of the
 * household do not matter: families do not stand still while an office decides.
 */
@ApplicationScoped
class Overtaken {
  private final Sql sql;
  private final ObjectMapper json;

  Overtaken(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** The parts that are not what they were; none where it can be decided. */
  List<String> parts(Proposal proposal, Case it) {
    return Stream.concat(
            parts(proposal.touches(), it.household(), proposal.bases().household()),
            parts(proposal.touches(), it.other(), proposal.bases().other()))
        .distinct()
        .toList();
  }

  private Stream<String> parts(
      List<String> touches, @Nullable Locked household, @Nullable Long base) {
    if (household == null || base == null || base == household.version()) {
      return Stream.of();
    }
    return Differences.between(
            snapshot(household.id(), base), snapshot(household.id(), household.version()))
        .stream()
        .map(Differences.Difference::pointer)
        .filter(pointer -> touches.stream().anyMatch(part -> overlap(part, pointer + "/")));
  }

  private static boolean overlap(String part, String changed) {
    return changed.startsWith(part) || part.startsWith(changed);
  }

  /** The row is locked, so that its latest revision is what it is now. */
  private JsonNode snapshot(HouseholdId id, long version) {
    String snapshot =
        sql.one(
            "select snapshot::text from revision where aggregate = 'household'"
                + " and aggregate_id = ? and aggregate_version = ?",
            row -> row.getString(1),
            id.value(),
            version);
    try {
      return json.readTree(snapshot);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A snapshot that is not one", e);
    }
  }
}
