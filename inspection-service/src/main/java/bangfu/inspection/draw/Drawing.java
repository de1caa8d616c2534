package bangfu.inspection.draw;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import bangfu.inspection.campaign.Campaign;
import bangfu.inspection.lots.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Draws spot checks. */
@ApplicationScoped
class Drawing {
  private final Urns urns;
  private final Draws draws;
  private final RevisionLog revisions;
  private final SampleSize size;

  Drawing(Urns urns, Draws draws, RevisionLog revisions, DrawSettings settings) {
    this.urns = urns;
    this.draws = draws;
    this.revisions = revisions;
    this.size = new SampleSize(settings.minimum(), settings.sharePercent());
  }

  @Transactional
  Draw draw(UUID campaignId, NewDraw body, Caller caller) {
    Urns.Urn urn = urns.fill(campaignId, body, caller.scope());
    Seed seed = body.seed() == null ? Seed.fresh() : body.seed();
    List<SpotCheck.Drawn> drawn = drawn(urn.frame(), size, seed);
    Draw draw = draw(urn, seed, body.seed() == null, drawn.size());
    draws.insert(draw, urn, drawn, caller.subject());
    revisions.append(new NewRevision("draw", draw.id(), 1, "DRAWN", draw.division(), null, draw));
    return draw;
  }

  private static List<SpotCheck.Drawn> drawn(Frame frame, SampleSize size, Seed seed) {
    return SpotCheck.draw(frame, size, seed)
        .orElseThrow(
            () ->
                new Problem(
                    DrawProblem.NO_ELIGIBLE_INSPECTOR,
                    Map.of("certified", frame.candidates().size())));
  }

  private Draw draw(Urns.Urn urn, Seed seed, boolean generated, int drawn) {
    Campaign campaign = urn.campaign();
    DivisionCode division = campaign.division();
    return new Draw(
        UuidVersion7Strategy.INSTANCE.generateUuid(null),
        campaign.id(),
        division,
        urn.drawnOn(),
        seed,
        generated ? Seed.Origin.GENERATED : Seed.Origin.GIVEN,
        size.minimum(),
        size.sharePercent(),
        urn.frame().digest(),
        urn.frame().households().size(),
        drawn);
  }
}
