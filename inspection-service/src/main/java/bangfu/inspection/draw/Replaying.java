package bangfu.inspection.draw;

import bangfu.commons.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Runs draws again, for whoever doubts them. */
@ApplicationScoped
class Replaying {
  private final Draws draws;
  private final Frames frames;
  private final DrawItems items;

  Replaying(Draws draws, Frames frames, DrawItems items) {
    this.draws = draws;
    this.frames = frames;
    this.items = items;
  }

  /** Runs a draw again; a changed row of the frame or the outcome shows. */
  @Transactional
  Replay replay(UUID id, Caller caller) {
    Draw draw = draws.getWhole(id, caller.scope());
    Frame frame = frames.frozen(id);
    String digest = frame.digest();
    List<Outcome> again =
        SpotCheck.draw(frame, draw.size(), draw.seed()).orElse(List.of()).stream()
            .map(Outcome::of)
            .toList();
    boolean matches = digest.equals(draw.frameDigest()) && again.equals(items.outcomes(id));
    return new Replay(id, draw.seed(), draw.frameDigest(), digest, matches, again);
  }

  /** The text that the digest of a draw is of. */
  @Transactional
  String frameText(UUID id, Caller caller) {
    return frames.frozen(draws.getWhole(id, caller.scope()).id()).text();
  }
}
