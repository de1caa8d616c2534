package bangfu.subsidy.statistics;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import bangfu.subsidy.listing.Where;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures of payments. */
@Path("/api/v1/statistics/payments")
@Tag(name = "Statistics", description = "Figures of what was paid")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.LEADER,
  Roles.AUDIT
})
public class PaymentStatisticsResource {
  private static final String FIGURES =
      """
      {"year": 2020, "programme": "EDU_LIVING", "division": "430511000000",
       "countedAt": "2020-09-30T02:00:00Z",
       "terms": [{"term": "2020-SPRING", "cases": 999, "persons": 999, "amount": "541875.00"}],
       "cases": 999, "persons": 999, "amount": "541875.00"}""";

  private final Sql sql;
  private final CurrentCaller caller;
  private final Clock clock;

  PaymentStatisticsResource(Sql sql, CurrentCaller caller, Clock clock) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Operation(
      summary = "What was paid",
      description =
          "Counts PAID payments within the caller's divisions: cases 人次, distinct people, and the sum,"
              + " by term. The year is that of the term. One person paid in both terms is two cases.")
  @APIResponse(
      responseCode = "200",
      description = "Figures",
      content =
          @Content(
              schema = @Schema(implementation = PaymentStatistics.class),
              examples = @ExampleObject(name = "spring of 2020", value = FIGURES)))
  public PaymentStatistics paymentStatistics(
      @Parameter(description = "Year of the terms", example = "2020") @QueryParam("year")
          @Nullable Integer year,
      @Parameter(description = "Only of this programme", example = "EDU_LIVING")
          @QueryParam("programme")
          @Nullable String programme,
      @Parameter(description = "Only of this division", example = "430511203000")
          @QueryParam("division")
          @Nullable DivisionCode division) {
    Where paid =
        Where.inScope("village_code", caller.scope())
            .and("state = ?", "PAID")
            .and("left(term, 4)::integer = ?", year)
            .and("programme = ?", programme)
            .and("village_code ^@ ?", division == null ? null : division.prefix());
    Sums all = sums(paid, "").get(0);
    return new PaymentStatistics(
        year,
        programme,
        division,
        clock.instant(),
        sums(paid, " group by term order by left(term, 4), term desc").stream()
            .map(Sums::row)
            .toList(),
        all.cases(),
        all.persons(),
        all.amount());
  }

  /** One row of figures; term is only meaningful where grouped by it. */
  private record Sums(String term, long cases, long persons, Money amount) {
    PaymentStatistics.Row row() {
      return new PaymentStatistics.Row(SchoolTerm.parse(term), cases, persons, amount);
    }
  }

  private List<Sums> sums(Where paid, String grouping) {
    return paid.list(
        sql,
        "select coalesce(min(term), ''), count(*), count(distinct person_id),"
            + " coalesce(sum(amount_fen), 0) from payment",
        grouping,
        row ->
            new Sums(
                row.getString(1), row.getLong(2), row.getLong(3), Money.ofFen(row.getLong(4))));
  }
}
