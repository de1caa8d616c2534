package bangfu.subsidy.programmes;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** Programmes and their standards. */
@Path("/api/v1/programmes")
@Tag(name = "Programmes", description = "What is paid, at which dated standard")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.LEADER,
  Roles.AUDIT
})
public class ProgrammesResource {
  private static final String STANDARD =
      """
      {"id": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10", "programme": "EDU_LIVING", "stage": "PRIMARY",
       "amount": "500.00", "validFrom": "2021-01-01", "validTo": null,
       "source": "湘财教〔2020〕1号", "state": "DRAFT", "draftedBy": "dept", "approvedBy": null}""";

  private final Programmes programmes;
  private final StandardDrafts drafts;
  private final StandardSetting setting;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  ProgrammesResource(
      Programmes programmes,
      StandardDrafts drafts,
      StandardSetting setting,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.programmes = programmes;
    this.drafts = drafts;
    this.setting = setting;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "List programmes", description = "All programmes that this service pays.")
  @APIResponse(
      responseCode = "200",
      description = "Programmes by code",
      content = @Content(schema = @Schema(implementation = ProgrammeView.Listing.class)))
  public Page<ProgrammeView> programmes() {
    return new Page<>(programmes.all(), null, null);
  }

  @GET
  @Path("/{code}")
  @Transactional
  @Operation(summary = "One programme", description = "With the rule that judges and its basis.")
  @APIResponse(
      responseCode = "200",
      description = "The programme",
      content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
  public ProgrammeView programme(
      @Parameter(description = "Code", example = "EDU_LIVING") @PathParam("code") String code) {
    return programmes.require(code);
  }

  @GET
  @Path("/{code}/standards")
  @Transactional
  @Operation(
      summary = "List the standards of a programme",
      description = "In force (APPROVED) and proposed (DRAFT), each with its days and its source.")
  @APIResponse(
      responseCode = "200",
      description = "Standards by stage and first day",
      content = @Content(schema = @Schema(implementation = StandardView.Listing.class)))
  public Page<StandardView> standards(
      @Parameter(description = "Code", example = "EDU_LIVING") @PathParam("code") String code) {
    programmes.require(code);
    return new Page<>(
        drafts.find("programme = ?1 order by stage desc, validFrom, id", code).stream()
            .map(StandardDraft::view)
            .toList(),
        null,
        null);
  }

  @POST
  @Path("/{code}/standards")
  @RolesAllowed(Roles.DEPT)
  @Operation(
      summary = "Draft a standard",
      description = "The department proposes; nothing is paid by it until the office approves.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewStandard.class),
              examples =
                  @ExampleObject(
                      name = "primary from 2021",
                      value =
                          """
                          {"stage": "PRIMARY", "amount": "500.00", "validFrom": "2021-01-01",
                           "source": "湘财教〔2020〕1号"}""")))
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content =
          @Content(
              schema = @Schema(implementation = StandardView.class),
              examples = @ExampleObject(name = "draft", value = STANDARD)))
  public Response draftStandard(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Code", example = "EDU_LIVING") @PathParam("code") String code,
      @Valid @NotNull NewStandard body) {
    return idempotency.once(
        key,
        () -> {
          StandardView draft = setting.draft(code, body, caller.get());
          URI location = URI.create("/api/v1/programmes/" + code + "/standards/" + draft.id());
          return Response.created(location).entity(draft).build();
        });
  }

  @POST
  @Path("/{code}/standards/{id}/approval")
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      summary = "Approve a standard",
      description =
          "By somebody else than who drafted it; it is in force on its days from then on.")
  @APIResponse(
      responseCode = "200",
      description = "The standard, approved",
      content = @Content(schema = @Schema(implementation = StandardView.class)))
  @APIResponse(
      responseCode = "409",
      description = "STANDARD_STATE, STANDARD_OVERLAPS, MAKER_IS_CHECKER")
  public Response approveStandard(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Code", example = "EDU_LIVING") @PathParam("code") String code,
      @Parameter(description = "Id of the standard") @PathParam("id") UUID id) {
    return idempotency.once(
        key, () -> Response.ok(setting.approve(code, id, caller.get())).build());
  }
}
