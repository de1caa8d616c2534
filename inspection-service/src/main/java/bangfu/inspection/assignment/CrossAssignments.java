package bangfu.inspection.assignment;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.inspection.campaign.Campaign;
import bangfu.inspection.lots.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cross-village assignments, one for each campaign. */
@ApplicationScoped
class CrossAssignments {
  private final Sql sql;

  CrossAssignments(Sql sql) {
    this.sql = sql;
  }

  boolean exists(UUID campaign) {
    return sql.one(
        "select exists (select from cross_assignment where campaign_id = ?)",
        row -> row.getBoolean(1),
        campaign);
  }

  /**
   * A campaign's assignment, with the lines of the teams in the scope; a team need not know who
   * inspects its own village.
   */
  @Transactional
  CrossAssignment get(UUID campaign, Scope scope) {
    return sql.first(
            "select * from cross_assignment where campaign_id = ?",
            row ->
                new CrossAssignment(
                    campaign,
                    row.getObject("drawn_on", LocalDate.class),
                    new Seed(row.getString("seed")),
                    Seed.Origin.valueOf(row.getString("seed_origin")),
                    lines(campaign, scope)),
            campaign)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  void insert(CrossAssignment assignment, Campaign campaign, String by) {
    sql.update(
        "insert into cross_assignment (campaign_id, division_code, division_prefix, seed,"
            + " seed_origin, drawn_on, created_by) values (?, ?, ?, ?, ?, ?, ?)",
        campaign.id(),
        campaign.division().value(),
        campaign.division().prefix(),
        assignment.seed().value(),
        assignment.seedOrigin(),
        assignment.drawnOn(),
        by);
    sql.batch(
        "insert into cross_assignment_line (campaign_id, team_village, inspected_village)"
            + " values (?, ?, ?)",
        assignment.items().stream()
            .map(
                line ->
                    new @Nullable Object[] {
                      campaign.id(), line.teamVillage().value(), line.inspectedVillage().value()
                    })
            .toList());
  }

  private List<CrossAssignment.Line> lines(UUID campaign, Scope scope) {
    return sql.list(
        "select team_village, inspected_village from cross_assignment_line"
            + " where campaign_id = ? and team_village ^@ any (?) order by team_village",
        row ->
            new CrossAssignment.Line(
                new DivisionCode(row.getString(1)), new DivisionCode(row.getString(2))),
        campaign,
        scope.forQuery());
  }
}
