package bangfu.household.assets;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import bangfu.household.divisions.Ending;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
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

/** What villages, townships and the district have. */
@Path("/api/v1/village-assets")
@Tag(
    name = "Village assets",
    description = "Service windows, e-commerce stations, culture squares and the like")
public class VillageAssetsResource {
  private static final String NEW =
      """
      {"divisionCode":"430511203201","kind":"ECOMMERCE_STATION","name":"益农信息社",
       "equipment":["电脑","扫码枪"],"trainedStaff":1,"from":"2018-06-01"}""";
  private static final String ASSET =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20","divisionCode":"430511203201",
       "kind":"ECOMMERCE_STATION","name":"益农信息社","equipment":["电脑","扫码枪"],
       "trainedStaff":1,"from":"2018-06-01","to":null}""";

  private final VillageAssets assets;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  VillageAssetsResource(
      VillageAssets assets, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.assets = assets;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Enter what a village has",
      description =
          "From a day on, until it is ended. The same name and kind once at a time in a division.")
  @RequestBody(
      required = true,
      description = "What it is, where, since when",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewVillageAsset.class),
              examples = @ExampleObject(name = "example", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = VillageAssetView.class),
              examples = @ExampleObject(name = "example", value = ASSET)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(responseCode = "409", description = "ALREADY_EXISTS at that time")
  @APIResponse(
      responseCode = "422",
      description = "DIVISION_NOT_VALID, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response enterVillageAsset(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewVillageAsset body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/village-assets"))
                .entity(assets.enter(body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "End what a village had",
      description = "From `endedOn` on it is no longer there.")
  @RequestBody(
      required = true,
      description = "When it ended",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Ending.class),
              examples = @ExampleObject(name = "example", value = "{\"endedOn\":\"2020-12-31\"}")))
  @APIResponse(
      responseCode = "200",
      description = "It with its end",
      content =
          @Content(
              schema = @Schema(implementation = VillageAssetView.class),
              examples = @ExampleObject(name = "example", value = ASSET)))
  @APIResponse(responseCode = "409", description = "ASSET_ENDED already")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response endVillageAsset(
      @Parameter(description = "Id") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Ending body) {
    return idempotency.once(
        key, () -> Response.ok(assets.end(id, body.endedOn(), caller.get())).build());
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
      summary = "List what villages have",
      description = "By division; with `asOf` only what was there on that day.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = VillageAssetPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + ASSET + "],\"next\":null}")))
  public Page<VillageAssetView> villageAssets(
      @Parameter(
              description = "Only of this division and what is below it",
              example = "430511203201")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @Parameter(description = "Only of this kind", example = "CULTURE_SQUARE") @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "Only what was there on this day", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        assets.list(division, kind, asOf, page, caller.scope()),
        found -> List.of(found.divisionCode().value(), found.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "VillageAssetPage", description = "A page of them")
  record VillageAssetPage(
      @Schema(description = "The items") List<VillageAssetView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
