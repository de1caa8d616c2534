package bangfu.inspection.inspector;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
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

/** The inspectors. */
@Path("/api/v1/inspectors")
@Tag(name = "Inspectors", description = "Who was trained to inspect, and until when")
public class InspectorsResource {
  private static final String EXAMPLE =
      """
      {"staffNo": "DC-0001", "name": "督查员01", "unit": "RESIDENT_TEAM",
       "homeVillage": "430511203201", "trainedOn": "2020-04-08"}
      """;

  private final Training training;
  private final Inspectors inspectors;
  private final Paging paging;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  InspectorsResource(
      Training training,
      Inspectors inspectors,
      Paging paging,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.training = training;
    this.inspectors = inspectors;
    this.paging = paging;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Enters an inspector. */
  @POST
  @RolesAllowed(Roles.OFFICE)
  @Operation(
      operationId = "enterInspector",
      summary = "Enter a trained inspector",
      description = "The certificate is valid for 12 months from the training (configurable).")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "inspector", value = EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "The inspector",
      content = @Content(schema = @Schema(implementation = InspectorView.class)))
  @APIResponse(responseCode = "409", description = "INSPECTOR_EXISTS")
  @APIResponse(responseCode = "422", description = "HOME_VILLAGE_OUTSIDE, DATE_IN_FUTURE")
  public Response create(
      @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewInspector body) {
    return idempotency.once(
        key,
        () -> {
          InspectorView view = training.enter(body, caller.get());
          return Response.created(URI.create("/api/v1/inspectors?unit=" + view.unit()))
              .entity(view)
              .build();
        });
  }

  /** The inspectors. */
  @GET
  @RolesAllowed({Roles.OFFICE, Roles.AUDIT, Roles.DISCIPLINE})
  @Operation(
      operationId = "listInspectors",
      summary = "List inspectors",
      description = "In the order of their staff numbers.")
  @APIResponse(
      responseCode = "200",
      description = "A page of inspectors",
      content = @Content(schema = @Schema(implementation = InspectorPage.class)))
  public Page<InspectorView> list(
      @Parameter(description = "Where they come from") @QueryParam("unit")
          @Nullable InspectorUnit unit,
      @Parameter(description = "Only those with a valid certificate on this day")
          @QueryParam("certifiedOn")
          @Nullable LocalDate certifiedOn,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    return paging.page(
        page,
        inspectors.page(page, unit, certifiedOn, caller.scope()),
        i -> List.of(i.staffNo().value()));
  }

  /** For the contract only: a generic page has no schema of its own. */
  @Schema(description = "A page of inspectors")
  record InspectorPage(
      @Schema(description = "The inspectors") List<InspectorView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
