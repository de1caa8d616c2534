package bangfu.inspection.campaign;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Campaigns. */
@Path("/api/v1/campaigns")
@Tag(name = "Campaigns", description = "A period, a division, and what each visit asks")
public class CampaignsResource {
  private static final long ONLY_VERSION = 1;
  private static final String EXAMPLE =
      """
      {"name": "2020年脱贫质量“回头看”", "from": "2020-04-01", "to": "2020-09-30",
       "division": "430511000000", "checklistVersion": "2020-1",
       "checklist": [
         {"code": "SAFE_HOUSE", "question": "住房是否安全？", "kind": "YES_NO"},
         {"code": "AID_RECEIVED", "question": "教育资助是否按标准到账？", "kind": "YES_NO"}]}
      """;

  private final Starting starting;
  private final Campaigns campaigns;
  private final Paging paging;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  CampaignsResource(
      Starting starting,
      Campaigns campaigns,
      Paging paging,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.starting = starting;
    this.campaigns = campaigns;
    this.paging = paging;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Starts a campaign. */
  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "startCampaign",
      summary = "Start a campaign",
      description = "It does not change afterwards: another checklist is another campaign.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "campaign", value = EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "The campaign",
      content = @Content(schema = @Schema(implementation = Campaign.class)))
  @APIResponse(responseCode = "409", description = "CAMPAIGN_EXISTS")
  @APIResponse(responseCode = "422", description = "DIVISION_OUTSIDE")
  public Response create(
      @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewCampaign body) {
    return idempotency.once(
        key,
        () -> {
          Campaign campaign = starting.start(body, caller.get());
          return Response.created(URI.create("/api/v1/campaigns/" + campaign.id()))
              .tag(Preconditions.tag(ONLY_VERSION))
              .entity(campaign)
              .build();
        });
  }

  /** The campaigns. */
  @GET
  @RolesAllowed({
    Roles.OFFICE,
    Roles.TOWN,
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DEPT,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      operationId = "listCampaigns",
      summary = "List campaigns",
      description = "Those that concern the caller's divisions, oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of campaigns",
      content = @Content(schema = @Schema(implementation = CampaignPage.class)))
  public Page<Campaign> list(@BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    return paging.page(page, campaigns.page(page, caller.scope()), c -> List.of(c.id().toString()));
  }

  /** One campaign. */
  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.OFFICE,
    Roles.TOWN,
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DEPT,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      operationId = "showCampaign",
      summary = "Show a campaign",
      description = "With its checklist.")
  @APIResponse(
      responseCode = "200",
      description = "The campaign, with its ETag",
      content = @Content(schema = @Schema(implementation = Campaign.class)))
  public Response show(
      @Parameter(description = "Id of the campaign") @PathParam("id") UUID id,
      @Context Request request) {
    return Preconditions.show(request, campaigns.get(id, caller.scope()), ONLY_VERSION);
  }

  /** For the contract only: a generic page has no schema of its own. */
  @Schema(description = "A page of campaigns")
  record CampaignPage(
      @Schema(description = "The campaigns") List<Campaign> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
