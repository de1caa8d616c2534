package bangfu.commons.revision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the feed.
 *
 * @param completeAsOf at the end of the feed: whatever was committed before then was delivered
 */
record FeedSlice(List<Revision> revisions, Optional<Instant> completeAsOf) {}
