package bangfu.inspection.draw;

import bangfu.inspection.lots.Seed;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draw, run again from its frozen frame and its seed. */
@Schema(description = "A draw, run again from its frozen frame and its seed")
record Replay(
    @Schema(description = "Id of the draw") UUID drawId,
    @Schema(description = "What the draw started from") Seed seed,
    @Schema(description = "Digest of the frame, as stored with the draw") String frameDigest,
    @Schema(description = "Digest of the frame, computed now") String recomputedDigest,
    @Schema(description = "Whether digest and outcome are those on record", example = "true")
        boolean matches,
    @Schema(description = "The outcome of this run") List<Outcome> items) {}
