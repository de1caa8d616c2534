package bangfu.commons.revision;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The append-only log behind history, as-of reads, the feed and audits. A change and its revision
 * are one transaction. The row takes its number while the aggregate is locked, so that the numbers
 * of one aggregate stand in the order of its changes.
 */
@ApplicationScoped
public class RevisionLog {
  private static final String APPEND =
      "with r as (insert into revision (aggregate, aggregate_id, aggregate_version, kind,"
          + " division_code, actor, reason, snapshot)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb) returning seq, id)"
          + " insert into revision_pending (seq, revision_id) select seq, id from r";

  private final Sql sql;
  private final CurrentCaller caller;
  private final ObjectMapper json;

  RevisionLog(Sql sql, CurrentCaller caller, ObjectMapper json) {
    this.sql = sql;
    this.caller = caller;
    this.json = json;
  }

  /** Writes one revision in the running transaction. */
  public void append(NewRevision revision) {
    append(List.of(revision));
  }

  /** Writes many in one round trip. */
  public void append(List<NewRevision> revisions) {
    String actor = caller.get().subject();
    sql.batch(APPEND, revisions.stream().map(r -> arguments(r, actor)).toList());
  }

  private @Nullable Object[] arguments(NewRevision r, String actor) {
    return new @Nullable Object[] {
      r.aggregate(),
      r.id(),
      r.version(),
      r.kind(),
      r.division().value(),
      actor,
      r.reason(),
      text(r.snapshot())
    };
  }

  private String text(Object snapshot) {
    try {
      return json.writeValueAsString(snapshot);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
