package bangfu.inspection.assignment;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import bangfu.inspection.campaign.Campaign;
import bangfu.inspection.campaign.CampaignDays;
import bangfu.inspection.campaign.Campaigns;
import bangfu.inspection.lots.Seed;
import bangfu.inspection.registry.Villages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Draws which village's team inspects which, once for each campaign. */
@ApplicationScoped
class Assigning {
  private final Campaigns campaigns;
  private final CampaignDays days;
  private final Villages villages;
  private final CrossAssignments assignments;
  private final RevisionLog revisions;

  Assigning(
      Campaigns campaigns,
      CampaignDays days,
      Villages villages,
      CrossAssignments assignments,
      RevisionLog revisions) {
    this.campaigns = campaigns;
    this.days = days;
    this.villages = villages;
    this.assignments = assignments;
    this.revisions = revisions;
  }

  @Transactional
  CrossAssignment draw(UUID campaignId, NewAssignment body, Caller caller) {
    Campaign campaign = campaigns.getToRun(campaignId, caller.scope());
    LocalDate day = days.day("drawnOn", body.drawnOn(), null, campaign);
    if (assignments.exists(campaignId)) {
      throw new Problem(AssignmentProblem.ASSIGNMENT_EXISTS);
    }
    Seed seed = Optional.ofNullable(body.seed()).orElseGet(Seed::fresh);
    Seed.Origin origin = body.seed() == null ? Seed.Origin.GENERATED : Seed.Origin.GIVEN;
    var inside = villages.in(campaign.division(), day, caller.scope());
    var assignment = new CrossAssignment(campaignId, day, seed, origin, lines(inside, seed));
    assignments.insert(assignment, campaign, caller.subject());
    revisions.append(
        new NewRevision(
            "cross-assignment", campaignId, 1, "DRAWN", campaign.division(), null, assignment));
    return assignment;
  }

  private static List<CrossAssignment.Line> lines(List<DivisionCode> villages, Seed seed) {
    var drawn = CrossVillageLots.draw(villages, seed);
    if (drawn.isEmpty()) {
      throw new Problem(AssignmentProblem.ASSIGNMENT_IMPOSSIBLE);
    }
    return drawn.stream()
        .map(line -> new CrossAssignment.Line(line.team(), line.inspected()))
        .toList();
  }
}
