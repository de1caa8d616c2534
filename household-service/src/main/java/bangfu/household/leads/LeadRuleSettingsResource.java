package bangfu.household.leads;

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

/** How the rules that raise leads are used, each for a time. */
@Path("/api/v1/lead-rule-settings")
@Tag(name = "Leads")
public class LeadRuleSettingsResource {
  private static final String NEW =
      """
      {"code":"LOST_JOB","validFrom":"2027-01-01","validTo":null,"severity":"WARNING","days":20,
       "enabled":true,"source":"区扶贫办〔2027〕1号"}""";
  private static final String STORED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","code":"LOST_JOB","validFrom":"2027-01-01",
       "validTo":null,"severity":"WARNING","days":20,"enabled":true,"source":"区扶贫办〔2027〕1号",
       "recordedAt":"2026-11-26T08:00:00Z","endingReason":null}""";
  private static final String ENDED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","code":"LOST_JOB","validFrom":"2027-01-01",
       "validTo":"2028-01-01","severity":"WARNING","days":20,"enabled":true,
       "source":"区扶贫办〔2027〕1号","recordedAt":"2026-11-26T08:00:00Z",
       "endingReason":"湘农联〔2027〕9号调整"}""";

  private final RuleSetting settings;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  LeadRuleSettingsResource(
      RuleSetting settings, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.settings = settings;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Set how a rule is used",
      description =
          "One of a rule at a time: the one in force is ended first. A rule without one on a day raises"
              + " nothing that day, like one that is not enabled; leads that were raised keep severity and"
              + " deadline. What a rule compares with is a standard, see `/standards`.")
  @RequestBody(
      required = true,
      description = "What is set, and who says so",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewRuleSetting.class),
              examples = @ExampleObject(name = "entry", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered; `Location` names the list",
      content =
          @Content(
              schema = @Schema(implementation = RuleSettingView.class),
              examples = @ExampleObject(name = "entered", value = STORED)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: the district is not yours")
  @APIResponse(
      responseCode = "409",
      description = "ALREADY_EXISTS: the rule is set for that time already")
  public Response enterLeadRuleSetting(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewRuleSetting body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/lead-rule-settings"))
                .entity(settings.enter(body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "End the use of a rule as it is set",
      description =
          "So that another setting can follow; without one the rule raises nothing from then on.")
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
              schema = @Schema(implementation = RuleSettingView.class),
              examples = @ExampleObject(name = "ended", value = ENDED)))
  @APIResponse(responseCode = "409", description = "SETTING_ENDED: it has an end already")
  @APIResponse(responseCode = "422", description = "DATE_BEFORE_PRECEDING_STEP")
  public Response endLeadRuleSetting(
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
      summary = "List how rules are used",
      description =
          "Of all times, by rule; they are public. `/lead-rules` tells what is in force today.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = RuleSettingPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + STORED + "],\"next\":null}")))
  public Page<RuleSettingView> leadRuleSettings(
      @Parameter(description = "Only of this rule", example = "LOST_JOB") @QueryParam("code")
          @Nullable LeadRule code,
      @Parameter(description = "Only what holds on this day", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        settings.page(code, asOf, page),
        s -> List.of(s.code().name(), s.validFrom().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "RuleSettingPage", description = "A page of them")
  record RuleSettingPage(
      @Schema(description = "By rule and first day") List<RuleSettingView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
