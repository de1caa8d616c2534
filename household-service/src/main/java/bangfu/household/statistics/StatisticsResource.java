package bangfu.household.statistics;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.areas.Areas;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures of a division as of a day. */
@Path("/api/v1/statistics")
@Tag(name = "Statistics")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.LEADER,
  Roles.INSPECTOR,
  Roles.DISCIPLINE,
  Roles.AUDIT
})
public class StatisticsResource {
  private final PovertyStatistics poverty;
  private final RegistryStatistics registry;
  private final Areas areas;
  private final CurrentCaller caller;
  private final Clock clock;

  StatisticsResource(
      PovertyStatistics poverty,
      RegistryStatistics registry,
      Areas areas,
      CurrentCaller caller,
      Clock clock) {
    this.poverty = poverty;
    this.registry = registry;
    this.areas = areas;
    this.caller = caller;
    this.clock = clock;
  }

  /** Into what the figures are broken down. */
  enum Breakdown {
    CHILDREN
  }

  @GET
  @Path("/poverty")
  @Transactional
  @Operation(
      summary = "Poverty figures",
      description =
          "Registered, exited and remaining households and persons on a day, and the incidence:"
              + " PUBLISHED where a rate is on record for that day, else COMPUTED where a population"
              + " base is, else none (NO_STANDARD_FOR_DATE); last year's is never used instead. A"
              + " division counts the households of those whose place it took. Counts of fewer than"
              + " five people or households are null outside the district office, and others by which"
              + " they could be reckoned back (`suppressed`).")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content =
          @Content(
              schema = @Schema(implementation = PovertyView.class),
              examples = @ExampleObject(name = "district", value = StatisticsExamples.POVERTY)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  public PovertyView povertyStatistics(
      @Parameter(description = "The day; today if absent", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(description = "Division; your own if absent", example = "430511000000")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @Parameter(description = "Adds what lies directly in it", example = "CHILDREN")
          @QueryParam("by")
          @Nullable Breakdown by) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    Area area = areas.wanted(division, day, caller.scope());
    return poverty.of(area, AsOf.day(day), by == Breakdown.CHILDREN, caller.get());
  }

  @GET
  @Path("/registry")
  @Transactional
  @Operation(
      summary = "Registry figures",
      description =
          "Townships and villages by kind; households by kind, attribute and group of housing support"
              + " 四类; helpers, leaders, pupils by term and stage; all as of a day. Small cells as in"
              + " the poverty figures.")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content =
          @Content(
              schema = @Schema(implementation = RegistryView.class),
              examples = @ExampleObject(name = "district", value = StatisticsExamples.REGISTRY)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  public RegistryView registryStatistics(
      @Parameter(description = "The day; today if absent", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(description = "Division; your own if absent", example = "430511000000")
          @QueryParam("division")
          @Nullable DivisionCode division) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    return registry.of(areas.wanted(division, day, caller.scope()), day, caller.get());
  }
}
