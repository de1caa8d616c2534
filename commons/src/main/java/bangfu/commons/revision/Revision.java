package bangfu.commons.revision;

import bangfu.commons.value.DivisionCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the revision log, in its place in the feed.
 *
 * @param position where it stands in the feed: assigned after its transaction was committed
 * @param logId which log the position belongs to; another database has another
 */
public record Revision(
    long position,
    String logId,
    UUID id,
    String aggregate,
    UUID aggregateId,
    long aggregateVersion,
    String kind,
    DivisionCode division,
    String actor,
    Instant recordedAt,
    JsonNode snapshot) {}
