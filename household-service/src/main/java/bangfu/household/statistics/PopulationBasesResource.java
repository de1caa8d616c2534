package bangfu.household.statistics;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Population bases: by what incidence is divided. */
@Path("/api/v1/population-bases")
@Tag(name = "Statistics", description = "Figures as of any day")
public class PopulationBasesResource {
  private static final String NEW =
      """
      {"divisionCode":"430511000000","kind":"RURAL_REGISTERED","validFrom":"2020-01-01",
       "validTo":"2021-01-01","persons":44865,"source":"[assumed] 公开报道推算"}""";
  private static final String STORED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","divisionCode":"430511000000",
       "kind":"RURAL_REGISTERED","validFrom":"2020-01-01","validTo":"2021-01-01",
       "persons":44865,"source":"[assumed] 公开报道推算","recordedAt":"2026-11-23T08:00:00Z"}""";
  private static final String PAGE =
      """
      {"items":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","divisionCode":"430511000000",
       "kind":"RURAL_REGISTERED","validFrom":"2020-01-01","validTo":"2021-01-01",
       "persons":44865,"source":"[assumed] 公开报道推算","recordedAt":"2026-11-23T08:00:00Z"}],"next":null}""";

  private final Bases bases;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  PopulationBasesResource(
      Bases bases, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.bases = bases;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Enter a population base",
      description =
          "One of a kind for a division at a time. Nothing of this is known by the software.")
  @RequestBody(
      required = true,
      description = "The population and where it comes from",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewPopulation.class),
              examples = @ExampleObject(name = "entry", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered; `Location` names the list",
      content =
          @Content(
              schema = @Schema(implementation = PopulationBaseView.class),
              examples = @ExampleObject(name = "entered", value = STORED)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(
      responseCode = "409",
      description = "ALREADY_EXISTS: there is one for that time already")
  public Response enterPopulationBase(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewPopulation body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/population-bases"))
                .entity(bases.enter(body, caller.get()))
                .build());
  }

  @GET
  @Transactional
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
  @Operation(
      summary = "List population bases",
      description = "Those of the caller's divisions, by division.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = PopulationBasePage.class),
              examples = @ExampleObject(name = "page", value = PAGE)))
  public Page<PopulationBaseView> populationBases(
      @Parameter(description = "Only of this division", example = "430511000000")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        bases.bases(division, page, caller.scope()),
        found -> List.of(found.divisionCode().value(), found.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "PopulationBasePage", description = "A page of them")
  record PopulationBasePage(
      @Schema(description = "By division") List<PopulationBaseView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
