package bangfu.inspection.campaign;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts campaigns. */
@ApplicationScoped
class Starting {
  private final Campaigns campaigns;
  private final RevisionLog revisions;

  Starting(Campaigns campaigns, RevisionLog revisions) {
    this.campaigns = campaigns;
    this.revisions = revisions;
  }

  @Transactional
  Campaign start(NewCampaign body, Caller caller) {
    requireSound(body);
    DivisionCode division = body.division();
    boolean tooWide = division.level().compareTo(DivisionCode.Level.DISTRICT) < 0;
    if (tooWide || !caller.scope().covers(division)) {
      throw new Problem(CampaignProblem.DIVISION_OUTSIDE, Map.of("division", division));
    }
    if (campaigns.isTaken(division, body.name())) {
      throw new Problem(CampaignProblem.CAMPAIGN_EXISTS, Map.of("name", body.name()));
    }
    Campaign campaign = campaigns.insert(body, caller.subject());
    revisions.append(
        new NewRevision("campaign", campaign.id(), 1, "STARTED", division, null, campaign));
    return campaign;
  }

  private static void requireSound(NewCampaign body) {
    List<InputError> errors = new ArrayList<>();
    if (body.to().isBefore(body.from())) {
      errors.add(new InputError("/to", "OUT_OF_RANGE", ""));
    }
    if (body.checklist().stream().map(ChecklistItem::code).distinct().count()
        < body.checklist().size()) {
      errors.add(new InputError("/checklist", "DUPLICATE_FIELD", ""));
    }
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
  }
}
