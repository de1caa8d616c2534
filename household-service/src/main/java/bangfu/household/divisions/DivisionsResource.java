package bangfu.household.divisions;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Divisions: public data, so every role reads all of them. */
@Path("/api/v1/divisions")
@Tag(name = "Divisions", description = "Administrative divisions in time, and their leaders")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.HELPER,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.LEADER,
  Roles.INSPECTOR,
  Roles.DISCIPLINE,
  Roles.HOUSEHOLD,
  Roles.AUDIT,
  Roles.SUBSIDY_SERVICE,
  Roles.INSPECTION_SERVICE
})
public class DivisionsResource {
  private final Divisions divisions;
  private final Paging paging;
  private final CurrentCaller caller;
  private final Clock clock;

  DivisionsResource(Divisions divisions, Paging paging, CurrentCaller caller, Clock clock) {
    this.divisions = divisions;
    this.paging = paging;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List divisions as they were on a day",
      description =
          "One version of each division: the one valid on `asOf`. In 2020 陈家桥 is a township 乡"
              + " (430511203000), from 2021 a town 镇 (430511101000).")
  @APIResponse(
      responseCode = "200",
      description = "Divisions by code",
      content =
          @Content(
              schema = @Schema(implementation = DivisionPage.class),
              examples = @ExampleObject(name = "townships of 2020", value = DivisionExamples.LIST)))
  public Page<DivisionView> divisions(
      @Parameter(description = "Only divisions of this level", example = "TOWNSHIP")
          @QueryParam("level")
          @Nullable Level level,
      @Parameter(description = "Only what lies directly in this division", example = "430511000000")
          @QueryParam("parent")
          @Nullable DivisionCode parent,
      @Parameter(description = "Valid on this day; today if absent", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @BeanParam PageParameters wanted,
      @Parameter(description = "Adds `total` to the first page") @QueryParam("count")
          @Nullable Boolean count) {
    PageRequest page = paging.request(wanted);
    var filter = new Divisions.Filter(level, parent, asOf == null ? LocalDate.now(clock) : asOf);
    Long total = page.isFirst() && Boolean.TRUE.equals(count) ? divisions.count(filter) : null;
    return paging.page(page, divisions.page(filter, page), d -> List.of(d.code().value()), total);
  }

  @GET
  @Path("/{code}")
  @Transactional
  @Operation(
      summary = "One division",
      description =
          "With `asOf` the version of that day, without it the latest, which may be over:"
              + " `successorCode` then says what took its place. A code that meant nothing on that"
              + " day is not found.")
  @APIResponse(
      responseCode = "200",
      description = "The division; with its leaders where it lies in the caller's divisions",
      content =
          @Content(
              schema = @Schema(implementation = DivisionView.class),
              examples = @ExampleObject(name = "township", value = DivisionExamples.ONE)))
  public DivisionView division(
      @Parameter(description = "Code of 12 digits", example = "430511203000") @PathParam("code")
          DivisionCode code,
      @Parameter(description = "As it was on this day", example = "2020-09-30") @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return divisions
        .find(code, asOf)
        .map(found -> found.with(divisions.leaders(code, caller.scope())))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** As the contract names a page of divisions. */
  @Schema(name = "DivisionPage", description = "A page of divisions")
  record DivisionPage(
      @Schema(description = "Divisions by code") List<DivisionView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next,
      @Schema(description = "How many there are; only with count=true on the first page")
          @Nullable Long total) {}
}
