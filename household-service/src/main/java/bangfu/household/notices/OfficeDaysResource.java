package bangfu.household.notices;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.household.standards.SettingId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The days on which the office differs from Monday to Friday. */
@Path("/api/v1/office-days")
@Tag(name = "Notices")
public class OfficeDaysResource {
  private static final String NEW =
      """
      {"day":"2027-10-01","working":false,"name":"国庆节","source":"国办发明电〔2026〕9号"}""";
  private static final String STORED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","day":"2027-10-01","working":false,"name":"国庆节",
       "source":"国办发明电〔2026〕9号","recordedAt":"2026-11-26T08:00:00Z","endedAt":null,"endingReason":null}""";
  private static final String ENDED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","day":"2027-10-01","working":false,"name":"国庆节",
       "source":"国办发明电〔2026〕9号","recordedAt":"2026-11-26T08:00:00Z",
       "endedAt":"2026-11-27T08:00:00Z","endingReason":"录入有误"}""";

  private final OfficeDaySetting settings;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  OfficeDaysResource(
      OfficeDaySetting settings, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.settings = settings;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Enter a holiday, or a weekend that is worked",
      description =
          "Working days are Monday to Friday but for these. They count how long an objection stops the"
              + " clock of a notice, from now on also for notices that hang already.")
  @RequestBody(
      required = true,
      description = "What is set, and who says so",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewOfficeDay.class),
              examples = @ExampleObject(name = "entry", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered; `Location` names the list",
      content =
          @Content(
              schema = @Schema(implementation = OfficeDayView.class),
              examples = @ExampleObject(name = "entered", value = STORED)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: the district is not yours")
  @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: that day is entered already")
  public Response enterOfficeDay(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewOfficeDay body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/office-days"))
                .entity(settings.enter(body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Take a day out again",
      description = "It is a day like any other again, and stays on record with the reason.")
  @RequestBody(
      required = true,
      description = "Why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OfficeDayEnding.class),
              examples = @ExampleObject(name = "end", value = "{\"reason\":\"录入有误\"}")))
  @APIResponse(
      responseCode = "200",
      description = "With its end",
      content =
          @Content(
              schema = @Schema(implementation = OfficeDayView.class),
              examples = @ExampleObject(name = "ended", value = ENDED)))
  @APIResponse(responseCode = "409", description = "SETTING_ENDED: it has an end already")
  public Response endOfficeDay(
      @Parameter(description = "Id of the setting") @PathParam("id") SettingId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull OfficeDayEnding body) {
    return idempotency.once(key, () -> Response.ok(settings.end(id, body, caller.get())).build());
  }

  @GET
  @Transactional
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
    Roles.AUDIT
  })
  @Operation(
      summary = "List the days of the office",
      description = "By day, also those that were taken out again; they are public.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = OfficeDayPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + STORED + "],\"next\":null}")))
  public Page<OfficeDayView> officeDays(
      @Parameter(description = "From this day on", example = "2027-01-01") @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Before this day", example = "2028-01-01") @QueryParam("to")
          @Nullable LocalDate to,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page, settings.page(from, to, page), d -> List.of(d.day().toString(), d.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "OfficeDayPage", description = "A page of them")
  record OfficeDayPage(
      @Schema(description = "By day") List<OfficeDayView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
