package bangfu.inspection.visit;

import bangfu.commons.caller.Caller;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.inspection.campaign.Campaign;
import bangfu.inspection.campaign.CampaignDays;
import bangfu.inspection.campaign.Campaigns;
import bangfu.inspection.campaign.ChecklistItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Records visits, by the inspector who was allocated. */
@ApplicationScoped
class Visiting {
  private final Tasks tasks;
  private final Campaigns campaigns;
  private final CampaignDays days;
  private final Independence independence;
  private final Visits visits;

  Visiting(
      Tasks tasks,
      Campaigns campaigns,
      CampaignDays days,
      Independence independence,
      Visits visits) {
    this.tasks = tasks;
    this.campaigns = campaigns;
    this.days = days;
    this.independence = independence;
    this.visits = visits;
  }

  @Transactional
  VisitView visit(NewVisit body, Caller caller) {
    Tasks.Task task = tasks.own(body.drawItemId(), caller);
    if (visits.exists(task.itemId())) {
      throw new Problem(VisitProblem.VISITED_ALREADY);
    }
    Campaign campaign = campaigns.get(task.campaignId(), caller.scope());
    LocalDate day = days.day("visitedOn", body.visitedOn(), task.drawnOn(), campaign);
    independence.require(task, day);
    requireSound(body, campaign);
    return visits.insert(task, body, day, caller.subject());
  }

  private static void requireSound(NewVisit body, Campaign campaign) {
    if (body.signed() && !body.householdPresent()) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/signed", "INVALID", "")));
    }
    var expected = campaign.checklist().stream().map(ChecklistItem::code).sorted().toList();
    if (!expected.equals(body.answers().stream().map(Answer::code).sorted().toList())) {
      throw new Problem(
          VisitProblem.ANSWERS_DIFFER_FROM_CHECKLIST,
          Map.of("expected", String.join(", ", expected)));
    }
  }
}
