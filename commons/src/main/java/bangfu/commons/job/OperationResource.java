package bangfu.commons.job;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Long work, by its id. */
@Path("/api/v1/operations/{id}")
@Tag(name = "Operations", description = "Long work: how far it is, how it ended")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.INSPECTOR,
  Roles.AUDIT
})
public class OperationResource {
  private final Operations operations;
  private final CurrentCaller caller;

  OperationResource(Operations operations, CurrentCaller caller) {
    this.operations = operations;
    this.caller = caller;
  }

  /** How far it is. */
  @GET
  @Operation(
      summary = "How far a long piece of work is",
      description =
          "Answers only to who started it and to auditors; to anybody else it does not exist.")
  @APIResponse(
      responseCode = "200",
      description = "State and progress; `result` names the result once SUCCEEDED",
      content = @Content(schema = @Schema(implementation = bangfu.commons.job.Operation.class)))
  public bangfu.commons.job.Operation show(
      @Parameter(description = "Id from the Location of the 202 answer") @PathParam("id")
          OperationId id) {
    return operations.find(id, caller.get());
  }

  /** Asks for an end. */
  @DELETE
  @Operation(
      summary = "Cancel a long piece of work",
      description = "Work that is waiting never starts; running work stops at the next chunk.")
  @APIResponse(
      responseCode = "202",
      description = "The end was asked for",
      content = @Content(schema = @Schema(implementation = bangfu.commons.job.Operation.class)))
  public Response cancel(
      @Parameter(description = "Id from the Location of the 202 answer") @PathParam("id")
          OperationId id) {
    return Response.accepted(operations.cancel(id, caller.get())).build();
  }
}
