package bangfu.household.briefing;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Language;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.areas.Areas;
import bangfu.household.statistics.indicators.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The briefing of a division. */
@Path("/api/v1/briefing")
@Tag(name = "Statistics")
public class BriefingResource {
  private static final String EXAMPLE =
      """
      {"division":"430511000000","name":"北塔区","asOf":"2020-09-30",
       "reckonedAt":"2026-11-26T08:00:00Z","rows":[
       {"row":"3","nameZh":"建档立卡","nameEn":"Registered","note":"","figures":[
        {"indicator":"REGISTERED_HOUSEHOLDS","division":"430511000000","name":"北塔区",
         "asOf":"2020-09-30","numerator":1106,"denominator":null,"value":"1106","unit":"HOUSEHOLDS",
         "rounding":"NONE","source":"registry","basis":"COMPUTED","atLeast":false,
         "suppressed":false,"code":null}]}],"projects":[]}""";

  /** Nothing is fetched or run: the page is text and its own style. */
  private static final String CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Briefings briefings;
  private final BriefingPrint print;
  private final Areas areas;
  private final CurrentCaller caller;
  private final Clock clock;

  BriefingResource(
      Briefings briefings, BriefingPrint print, Areas areas, CurrentCaller caller, Clock clock) {
    this.briefings = briefings;
    this.print = print;
    this.areas = areas;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
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
      summary = "Briefing",
      description =
          "The report's figures of a division in one document, each with its source: JSON, or with"
              + " `Accept: text/html` a page to print, in Chinese or English by Accept-Language. A"
              + " figure is null where nothing is on file; a lower bound is told as one (`atLeast`)."
              + " Small cells are suppressed outside the district office.")
  @APIResponse(
      responseCode = "200",
      description = "The briefing",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = BriefingView.class),
            examples = @ExampleObject(name = "briefing", value = EXAMPLE)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class, description = "A page to print"))
      })
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(responseCode = "406", description = "NOT_ACCEPTABLE: neither JSON nor HTML")
  public Response briefing(
      @Parameter(description = "The day or the instant; today if absent", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable AsOf asOf,
      @Parameter(description = "Division; your own if absent", example = "430511000000")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @Context HttpHeaders headers) {
    AsOf when = asOf == null ? AsOf.day(LocalDate.now(clock)) : asOf;
    Locale locale = Language.of(headers);
    var area = areas.wanted(division, when.day(), caller.scope());
    BriefingView found = briefings.of(new Asked(area, List.of(), when, caller.get(), locale));
    Response.ResponseBuilder answer =
        wantsPage(headers)
            ? Response.ok(print.print(found, locale), MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", CONTENT_POLICY)
            : Response.ok(found, MediaType.APPLICATION_JSON);
    return answer.header("Vary", "Accept, Accept-Language").build();
  }

  /** A page only where HTML is named before JSON; whoever takes anything gets JSON. */
  private static boolean wantsPage(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .filter(type -> !type.isWildcardSubtype())
        .filter(
            type ->
                type.isCompatible(MediaType.TEXT_HTML_TYPE)
                    || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .findFirst()
        .map(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE))
        .orElse(false);
  }
}
