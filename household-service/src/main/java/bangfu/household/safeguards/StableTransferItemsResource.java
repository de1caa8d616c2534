package bangfu.household.safeguards;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.household.standards.SettingEnding;
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

/** The transfers that count towards a stable income 稳定收入, each for a time. */
@Path("/api/v1/stable-transfer-items")
@Tag(name = "Standards")
public class StableTransferItemsResource {
  private static final String NEW =
      """
      {"item":"04","validFrom":"2027-01-01","validTo":null,"source":"湘农联〔2027〕1号"}""";
  private static final String STORED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","item":"04","validFrom":"2027-01-01","validTo":null,
       "source":"湘农联〔2027〕1号","recordedAt":"2026-11-26T08:00:00Z","endingReason":null}""";
  private static final String ENDED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","item":"04","validFrom":"2027-01-01",
       "validTo":"2028-01-01","source":"湘农联〔2027〕1号","recordedAt":"2026-11-26T08:00:00Z",
       "endingReason":"湘农联〔2027〕9号调整"}""";

  private final StableTransferSetting settings;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  StableTransferItemsResource(
      StableTransferSetting settings,
      Idempotency idempotency,
      Paging paging,
      CurrentCaller caller) {
    this.settings = settings;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Count a transfer towards a stable income",
      description =
          "From its first day on an income of this item counts when an exit is judged; what is not on the"
              + " list is left out. Judged by the day, so what was judged before is judged as before.")
  @RequestBody(
      required = true,
      description = "What is set, and who says so",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewStableTransferItem.class),
              examples = @ExampleObject(name = "entry", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered; `Location` names the list",
      content =
          @Content(
              schema = @Schema(implementation = StableTransferItemView.class),
              examples = @ExampleObject(name = "entered", value = STORED)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: the district is not yours")
  @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: it counts at that time already")
  public Response enterStableTransferItem(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewStableTransferItem body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/stable-transfer-items"))
                .entity(settings.enter(body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "No longer count a transfer",
      description = "From its end on it is left out. So that it counts again, it is entered again.")
  @RequestBody(
      required = true,
      description = "When it ends, and why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SettingEnding.class),
              examples =
                  @ExampleObject(
                      name = "end",
                      value = "{\"endedOn\":\"2028-01-01\",\"reason\":\"湘农联〔2027〕9号调整\"}")))
  @APIResponse(
      responseCode = "200",
      description = "With its end",
      content =
          @Content(
              schema = @Schema(implementation = StableTransferItemView.class),
              examples = @ExampleObject(name = "ended", value = ENDED)))
  @APIResponse(responseCode = "409", description = "SETTING_ENDED: it has an end already")
  @APIResponse(responseCode = "422", description = "DATE_BEFORE_PRECEDING_STEP")
  public Response endStableTransferItem(
      @Parameter(description = "Id of the setting") @PathParam("id") SettingId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull SettingEnding body) {
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
      summary = "List the transfers that count",
      description = "Of all times, by item; they are public.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = StableTransferItemPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + STORED + "],\"next\":null}")))
  public Page<StableTransferItemView> stableTransferItems(
      @Parameter(description = "Only this item, see code list transfer-item", example = "01")
          @QueryParam("item")
          @Nullable String item,
      @Parameter(description = "Only what holds on this day", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page, settings.page(item, asOf, page), s -> List.of(s.item(), s.validFrom().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "StableTransferItemPage", description = "A page of them")
  record StableTransferItemPage(
      @Schema(description = "By item and first day") List<StableTransferItemView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
