package bangfu.household.duplicates;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.job.OperationId;
import bangfu.commons.job.Operations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looking for people who may be registered twice. */
@Path("/api/v1/duplicate-searches")
@Tag(name = "Duplicates")
@RolesAllowed(Roles.OFFICE)
public class DuplicateSearchesResource {
  private final Operations operations;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  DuplicateSearchesResource(Operations operations, Idempotency idempotency, CurrentCaller caller) {
    this.operations = operations;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Look for people who may be registered twice",
      description =
          "Among all members in the caller's divisions; the same is done each night. The operation"
              + " counts the pairs that are new. Equal citizen ids cannot be found: a second present"
              + " membership with the same id is refused wherever it is tried.")
  @APIResponse(
      responseCode = "202",
      description = "Begun; `Location` names the operation",
      content =
          @Content(
              schema = @Schema(implementation = bangfu.commons.job.Operation.class),
              examples = @ExampleObject(name = "begun", value = DuplicateExamples.SEARCH)))
  public Response searchDuplicates(@HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        () -> {
          OperationId id = operations.start(DuplicateSearch.KIND, "PAIRS", caller.get());
          return Response.accepted(operations.find(id, caller.get()))
              .header("Location", "/api/v1/operations/" + id)
              .build();
        });
  }
}
