package bangfu.inspection.statistics;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures. */
@Path("/api/v1/statistics")
@Tag(name = "Statistics", description = "Figures as of any day, within the caller's divisions")
@RolesAllowed({Roles.OFFICE, Roles.TOWN, Roles.DEPT, Roles.LEADER, Roles.DISCIPLINE, Roles.AUDIT})
public class StatisticsResource {
  private final LedgerFigures ledger;
  private final Figures figures;
  private final DatedActs acts;
  private final CurrentCaller caller;

  StatisticsResource(LedgerFigures ledger, Figures figures, DatedActs acts, CurrentCaller caller) {
    this.ledger = ledger;
    this.figures = figures;
    this.acts = acts;
    this.caller = caller;
  }

  /** Of the ledger. */
  @GET
  @Path("issues")
  @Operation(
      operationId = "issueStatistics",
      summary = "Figures of the ledger",
      description =
          "By state and category, and how much was put right, in time, and for good. By the days of"
              + " the acts: what was done later does not change an earlier day.")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content = @Content(schema = @Schema(implementation = IssueStatistics.class)))
  public IssueStatistics issues(
      @Parameter(description = "The day, default today") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(description = "Only this division") @QueryParam("division")
          @Nullable DivisionCode division) {
    return ledger.issues(day(asOf), division, caller.scope());
  }

  /** Of the inspection. */
  @GET
  @Path("inspection")
  @Operation(
      operationId = "inspectionStatistics",
      summary = "Figures of the inspection",
      description =
          "Inspectors trained, leaders linked, villages, households drawn and visited. Inspectors"
              + " belong to the district, so a township counts none.")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content = @Content(schema = @Schema(implementation = InspectionStatistics.class)))
  public InspectionStatistics inspection(
      @Parameter(description = "The day, default today") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(description = "Only this division") @QueryParam("division")
          @Nullable DivisionCode division) {
    return figures.inspection(day(asOf), division, caller.scope());
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? acts.today() : asOf;
  }
}
