package bangfu.household.statistics.published;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Published months. */
@Path("/api/v1/published-figures")
@Tag(name = "Statistics")
public class PublishedFiguresResource {
  private static final String NEW = "{\"month\":\"2020-09\",\"division\":\"430511000000\"}";
  private static final String PUBLISHED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","division":"430511000000","name":"北塔区",
       "month":"2020-09","asOf":"2020-09-30","version":1,"correctionReason":null,
       "publishedAt":"2026-11-26T08:00:00Z","figures":[
       {"indicator":"REGISTERED_HOUSEHOLDS","division":"430511000000","name":"北塔区",
        "asOf":"2020-09-30","numerator":1106,"denominator":null,"value":"1106","unit":"HOUSEHOLDS",
        "rounding":"NONE","source":"建档立卡登记","basis":"COMPUTED","atLeast":false,
        "suppressed":false,"code":null}]}""";
  private static final String PAGE = "{\"items\":[" + PUBLISHED + "],\"next\":null}";

  private final Publishing publishing;
  private final Publications publications;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  PublishedFiguresResource(
      Publishing publishing,
      Publications publications,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.publishing = publishing;
    this.publications = publications;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Publish the figures of a month",
      description =
          "Freezes all indicators of a division as of the last day of a month that has ended. What is"
              + " published never changes. With `correctionReason` another version is published beside"
              + " it; the old one stays.")
  @RequestBody(
      required = true,
      description = "The month",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewPublication.class),
              examples = @ExampleObject(name = "month", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Published; `Location` names the list",
      content =
          @Content(
              schema = @Schema(implementation = PublicationView.class),
              examples = @ExampleObject(name = "published", value = PUBLISHED)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(
      responseCode = "409",
      description = "MONTH_PUBLISHED_ALREADY without a reason, NOTHING_TO_CORRECT with one")
  @APIResponse(responseCode = "422", description = "MONTH_NOT_ENDED")
  public Response publishFigures(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewPublication body) {
    return idempotency.once(
        key,
        () ->
            Response.created(
                    URI.create(
                        "/api/v1/published-figures?division="
                            + body.division()
                            + "&month="
                            + body.month()))
                .entity(publishing.publish(body, caller.get()))
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
      summary = "List published months",
      description =
          "All versions of a division's months, the latest first, at most 120; one page. Small cells"
              + " are suppressed outside the district office.")
  @APIResponse(
      responseCode = "200",
      description = "What was published",
      content =
          @Content(
              schema = @Schema(implementation = PublicationPage.class),
              examples = @ExampleObject(name = "page", value = PAGE)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  public Page<PublicationView> publishedFigures(
      @Parameter(description = "Only this month", example = "2020-09") @QueryParam("month")
          @Nullable Month month,
      @Parameter(description = "Division; your own if absent", example = "430511000000")
          @QueryParam("division")
          @Nullable DivisionCode division) {
    return new Page<>(publications.of(division, month, caller.get()), null, null);
  }

  /** As the contract names a page. */
  @Schema(name = "FigurePublicationPage", description = "What was published")
  record PublicationPage(
      @Schema(description = "The latest month and version first") List<PublicationView> items,
      @Schema(description = "Always null: there is one page", nullable = true)
          @Nullable String next) {}
}
