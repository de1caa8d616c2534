package bangfu.household.registry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.AsOf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One household. */
@Path("/api/v1/households/{id}")
@Tag(name = "Households")
public class HouseholdResource {
  private final HouseholdViews views;
  private final Correcting correcting;
  private final CurrentCaller caller;

  HouseholdResource(HouseholdViews views, Correcting correcting, CurrentCaller caller) {
    this.views = views;
    this.correcting = correcting;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.DEPT,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.AUDIT
  })
  @Operation(
      summary = "One household",
      description =
          "All that is on file: members of all times, statuses, helpers. Citizen ids, phone, account"
              + " and its holder are masked. `asOf` with a day shows what was true then, as it is known"
              + " now; with an instant what was on file then; without ETag, as the past cannot be"
              + " changed.")
  @APIResponse(
      responseCode = "200",
      description = "The household; its version is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = HouseholdView.class),
              examples = @ExampleObject(name = "household", value = HouseholdExamples.ONE)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response household(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @Parameter(description = "As it stood: a day or an instant", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable AsOf asOf,
      @Context Request request) {
    HouseholdView view = found(id, asOf);
    return asOf == null
        ? Preconditions.show(request, view, view.version())
        : Response.ok(view).build();
  }

  @PATCH
  @Transactional
  @Consumes("application/merge-patch+json")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Correct plain facts of a household",
      description =
          "JSON merge patch (RFC 7396): what is absent stays, null clears. Masked values are refused"
              + " (VALUE_MASKED); bank, account and holder go together. What changes nothing leaves"
              + " the version as it is.")
  @RequestBody(
      required = true,
      description = "The fields to correct and why",
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = HouseholdCorrection.class),
              examples = @ExampleObject(name = "new card", value = HouseholdExamples.CORRECTION)))
  @APIResponse(
      responseCode = "200",
      description = "The household after the correction",
      content =
          @Content(
              schema = @Schema(implementation = HouseholdView.class),
              examples = @ExampleObject(name = "household", value = HouseholdExamples.ONE)))
  public Response correct(
      @Parameter(description = "Id of the household") @PathParam("id") HouseholdId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull HouseholdCorrection body) {
    correcting.correct(id, ifMatch, body, caller.scope());
    HouseholdView view = found(id, null);
    return Response.ok(view).tag(Preconditions.tag(view.version())).build();
  }

  private HouseholdView found(HouseholdId id, @Nullable AsOf asOf) {
    return views
        .find(id, caller.scope(), asOf)
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }
}
