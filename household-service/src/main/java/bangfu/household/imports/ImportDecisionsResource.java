package bangfu.household.imports;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.job.OperationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is decided about an import: released, refused, taken back. */
@Path("/api/v1/imports/{id}")
@Tag(name = "Imports")
@RolesAllowed({Roles.TOWN, Roles.OFFICE})
public class ImportDecisionsResource {
  private final Releasing releasing;
  private final Undoing undoing;
  private final ImportViews views;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  ImportDecisionsResource(
      Releasing releasing,
      Undoing undoing,
      ImportViews views,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.releasing = releasing;
    this.undoing = undoing;
    this.views = views;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("/release")
  @Operation(
      summary = "Release an import that overwrites",
      description =
          "By somebody else than who handed it in. It is checked once more and merged; the operation"
              + " in `Location` tells how far it is. Where it would by now do something else than"
              + " `counts` showed, the operation ends FAILED with IMPORT_PREVIEW_CHANGED and the"
              + " import waits again. Imports of villages are released by OFFICE only.")
  @APIResponse(
      responseCode = "202",
      description = "Released; `Location` names the operation that merges it",
      content =
          @Content(
              schema = @Schema(implementation = ImportView.class),
              examples = @ExampleObject(name = "released", value = ImportExamples.AWAITING)))
  @APIResponse(
      responseCode = "409",
      description = "IMPORT_NOT_AWAITING_RELEASE; MAKER_IS_CHECKER: you handed it in yourself")
  public Response releaseImport(
      @Parameter(description = "Id of the import") @PathParam("id") ImportId id,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(key, () -> accepted(id, releasing.release(id, caller.get())));
  }

  @POST
  @Path("/refusal")
  @Operation(
      summary = "Refuse an import that waits for its release",
      description = "By somebody else than who handed it in. Nothing is stored; it ends DECLINED.")
  @RequestBody(
      required = true,
      description = "Why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ImportReason.class),
              examples = @ExampleObject(name = "reason", value = ImportExamples.REASON)))
  @APIResponse(
      responseCode = "200",
      description = "The import, DECLINED",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(
      responseCode = "409",
      description = "IMPORT_NOT_AWAITING_RELEASE; MAKER_IS_CHECKER: you handed it in yourself")
  public Response refuseImport(
      @Parameter(description = "Id of the import") @PathParam("id") ImportId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull ImportReason body) {
    return idempotency.once(
        key, () -> Response.ok(releasing.refuse(id, body.reason(), caller.get())).build());
  }

  @POST
  @Path("/undoing")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Take a whole import back",
      description =
          "While nothing later depends on it: every household that it created or changed must be in"
              + " the version in which the import left it. What it changed is as before, what it"
              + " created is REMOVED and without members, who left on the day of joining as"
              + " registered by mistake; each household gets one revision IMPORT_UNDONE, all in one"
              + " transaction. Of a list of another office the facts that it wrote are as before, and"
              + " the differences that it raised are WITHDRAWN, unless one was decided, or a later"
              + " list says otherwise than what it wrote: then it stays; DEPT takes back only lists"
              + " that they handed in themselves. Of villages (OFFICE only) those that it created are"
              + " gone, if nothing is on file about them, a new version gives way to the one before,"
              + " and what it mended is as before.")
  @RequestBody(
      required = true,
      description = "Why",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ImportReason.class),
              examples = @ExampleObject(name = "reason", value = ImportExamples.REASON)))
  @APIResponse(
      responseCode = "202",
      description = "Accepted; `Location` names the operation that takes it back",
      content =
          @Content(
              schema = @Schema(implementation = ImportView.class),
              examples = @ExampleObject(name = "committed", value = ImportExamples.COMMITTED)))
  @APIResponse(
      responseCode = "409",
      description =
          "IMPORT_NOT_COMMITTED, or being taken back already; IMPORT_NOT_UNDOABLE: stored before it"
              + " was kept what such imports overwrite; IMPORT_OVERTAKEN with `count`, `households`"
              + " and `villages`, the first 100 ids and codes of those changed or used since")
  public Response undoImport(
      @Parameter(description = "Id of the import") @PathParam("id") ImportId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull ImportReason body) {
    return idempotency.once(key, () -> accepted(id, undoing.undo(id, body.reason(), caller.get())));
  }

  private Response accepted(ImportId id, OperationId operation) {
    return Response.accepted(views.require(id, caller.scope()))
        .header("Location", "/api/v1/operations/" + operation)
        .build();
  }
}
