package bangfu.commons.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How old the local copy of another service's facts is. */
@Schema(description = "How old the local copy of another service's facts is")
public record CopyAge(
    @Schema(description = "Which feed", example = "registry") String feed,
    @Schema(description = "REBUILDING until everything was read once") State state,
    @Schema(description = "How many events were applied", example = "1484") long applied,
    @Schema(description = "When the last applied event was recorded, UTC")
        @Nullable Instant lastEventAt,
    @Schema(description = "Everything recorded until then is in the copy, UTC")
        @Nullable Instant currentAsOf,
    @Schema(description = "Seconds since currentAsOf", example = "3") @Nullable Long ageSeconds,
    @Schema(description = "Why the last reading failed; null after a success")
        @Nullable String lastFailure,
    @Nullable Instant lastFailureAt) {

  /** Whether the copy is whole. */
  public enum State {
    REBUILDING,
    CURRENT
  }
}
