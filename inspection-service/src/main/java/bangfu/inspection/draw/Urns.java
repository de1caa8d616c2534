package bangfu.inspection.draw;

import bangfu.commons.caller.Scope;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.inspection.campaign.Campaign;
import bangfu.inspection.campaign.CampaignDays;
import bangfu.inspection.campaign.Campaigns;
import bangfu.inspection.registry.RegistryProblem;
import bangfu.inspection.registry.Villages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills the urn of a draw: which villages, and what is in them. */
@ApplicationScoped
class Urns {
  private final Campaigns campaigns;
  private final CampaignDays days;
  private final Villages villages;
  private final Frames frames;
  private final Draws draws;

  Urns(Campaigns campaigns, CampaignDays days, Villages villages, Frames frames, Draws draws) {
    this.campaigns = campaigns;
    this.days = days;
    this.villages = villages;
    this.frames = frames;
    this.draws = draws;
  }

  /** What is drawn from. */
  record Urn(Campaign campaign, LocalDate drawnOn, List<DivisionCode> villages, Frame frame) {}

  Urn fill(UUID campaignId, NewDraw body, Scope scope) {
    Campaign campaign = campaigns.getToRun(campaignId, scope);
    LocalDate day = days.day("drawnOn", body.drawnOn(), null, campaign);
    List<DivisionCode> all = villages.in(campaign.division(), day, scope);
    List<DivisionCode> wanted = wanted(body.villages(), all, day);
    List<DivisionCode> open = notDrawn(campaignId, wanted, body.villages() != null);
    Frame frame = frames.of(open, campaign.division().district(), day, scope);
    if (frame.households().isEmpty()) {
      throw new Problem(DrawProblem.NOTHING_TO_DRAW);
    }
    return new Urn(campaign, day, open, frame);
  }

  private static List<DivisionCode> wanted(
      @Nullable List<DivisionCode> asked, List<DivisionCode> all, LocalDate day) {
    if (asked == null) {
      return all;
    }
    asked.stream()
        .filter(v -> !all.contains(v))
        .findFirst()
        .ifPresent(
            v -> {
              throw new Problem(RegistryProblem.UNKNOWN_VILLAGE, Map.of("village", v, "day", day));
            });
    return asked.stream().distinct().sorted().toList();
  }

  private List<DivisionCode> notDrawn(
      UUID campaign, List<DivisionCode> wanted, boolean eachWasAskedFor) {
    List<DivisionCode> before = draws.drawnBefore(campaign);
    List<DivisionCode> open = wanted.stream().filter(v -> !before.contains(v)).toList();
    boolean refused = eachWasAskedFor ? open.size() < wanted.size() : open.isEmpty();
    if (refused && !wanted.isEmpty()) {
      throw new Problem(DrawProblem.VILLAGE_DRAWN_ALREADY);
    }
    return open;
  }
}
