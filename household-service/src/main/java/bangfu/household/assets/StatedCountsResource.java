package bangfu.household.assets;

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

/** Counts that are stated with a source. */
@Path("/api/v1/stated-counts")
@Tag(name = "Statistics", description = "Figures as of any day")
public class StatedCountsResource {
  private static final String NEW =
      """
      {"divisionCode":"430511000000","kind":"CULTURE_ACTIVITIES","year":2019,"count":120,
       "atLeast":true,"source":"公开报道"}""";
  private static final String COUNT =
      """
      {"divisionCode":"430511000000","kind":"CULTURE_ACTIVITIES","year":2019,"count":120,
       "atLeast":true,"source":"公开报道","recordedAt":"2026-11-26T08:00:00Z"}""";

  private final StatedCounts counts;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  StatedCountsResource(
      StatedCounts counts, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.counts = counts;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.OFFICE})
  @Operation(
      summary = "State a count",
      description =
          "What cannot be derived from the registry, such as cultural activities of a year: once for a division, kind and year, with its source.")
  @RequestBody(
      required = true,
      description = "The count and who says so",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewStatedCount.class),
              examples = @ExampleObject(name = "example", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = StatedCountView.class),
              examples = @ExampleObject(name = "example", value = COUNT)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(responseCode = "409", description = "ALREADY_EXISTS for that year")
  public Response stateCount(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewStatedCount body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/stated-counts"))
                .entity(counts.state(body, caller.get()))
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
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.AUDIT
  })
  @Operation(summary = "List stated counts", description = "By division, kind and year.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = StatedCountPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + COUNT + "],\"next\":null}")))
  public Page<StatedCountView> statedCounts(
      @Parameter(
              description = "Only of this division and what is below it",
              example = "430511203201")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        counts.list(division, page, caller.scope()),
        found ->
            List.of(found.divisionCode().value(), found.kind(), Integer.toString(found.year())));
  }

  /** As the contract names a page. */
  @Schema(name = "StatedCountPage", description = "A page of them")
  record StatedCountPage(
      @Schema(description = "The items") List<StatedCountView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
