package bangfu.inspection.campaign;

import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days of acts that belong to a campaign. */
@ApplicationScoped
public class CampaignDays {
  private final DatedActs acts;

  CampaignDays(DatedActs acts) {
    this.acts = acts;
  }

  /**
   * The day of an act, checked as every act's and to lie within the campaign.
   *
   * @param field name of the field, for the message
   * @param earliest the day of the preceding step, or null
   */
  public LocalDate day(
      String field, @Nullable LocalDate given, @Nullable LocalDate earliest, Campaign campaign) {
    LocalDate day = acts.day(field, given, earliest);
    if (!campaign.lasts(day)) {
      throw new Problem(
          CampaignProblem.DATE_OUTSIDE_CAMPAIGN,
          Map.of("field", field, "date", day, "from", campaign.from(), "to", campaign.to()));
    }
    return day;
  }
}
