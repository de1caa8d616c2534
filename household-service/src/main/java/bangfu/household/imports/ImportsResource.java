package bangfu.household.imports;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.RequestBody;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Handing files in, and their templates. */
@Path("/api/v1/imports")
@Tag(name = "Imports", description = "Files into the registry: checked, then stored whole or not")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
public class ImportsResource {
  private final HandingIn handingIn;
  private final FileKinds kinds;
  private final Idempotency idempotency;
  private final RequestBody body;
  private final CurrentCaller caller;

  ImportsResource(
      HandingIn handingIn,
      FileKinds kinds,
      Idempotency idempotency,
      RequestBody body,
      CurrentCaller caller) {
    this.handingIn = handingIn;
    this.kinds = kinds;
    this.idempotency = idempotency;
    this.body = body;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Hand in a file",
      description =
          "CSV in UTF-8, with or without a byte order mark, at most 64 MB; a header row with the"
              + " columns of the template in any order. Every row is checked, then the whole; with"
              + " any error nothing is stored. The operation in `Location` tells how far it is; a"
              + " COMMIT of a file with errors ends FAILED with IMPORT_HAS_ERRORS, and the errors"
              + " are at `/imports/{id}/errors`. What is equal to the registry is left alone, so"
              + " the same file twice changes nothing. Villages are imported by OFFICE only,"
              + " lists of other offices by OFFICE and by the department whose list it is; what they say"
              + " otherwise than the registry is a difference to decide, never overwritten.")
  @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
      required = true,
      description = "The file and what to do with it",
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = UploadSchema.class)))
  @APIResponse(
      responseCode = "202",
      description = "Taken in; `Location` names the operation",
      content =
          @Content(
              schema = @Schema(implementation = ImportView.class),
              examples = @ExampleObject(name = "received", value = ImportExamples.RECEIVED)))
  @APIResponse(responseCode = "422", description = "ENCODING_UNSUPPORTED: not CSV in UTF-8")
  public Response handIn(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(hidden = true) @RestForm("kind") @Nullable String kind,
      @Parameter(hidden = true) @RestForm("mode") @Nullable String mode,
      @Parameter(hidden = true) @RestForm("period") @Nullable String period,
      @Parameter(hidden = true) @RestForm("coverage") @Nullable String coverage,
      @Parameter(hidden = true) @RestForm("file") @Nullable FileUpload file) {
    ImportForm form = ImportForm.of(kind, mode, file == null ? null : file.uploadedFile());
    ListManifest manifest = ListManifest.of(period, coverage);
    handingIn.requireMayHandIn(form.kind(), manifest, caller.get());
    ReceivedFile received = ReceivedFile.of(form.file());
    body.digest(manifest.digest(form.digest(received)));
    return idempotency.once(key, () -> accepted(form, manifest, received));
  }

  @GET
  @Path("/templates/{kind}")
  @Produces("text/csv")
  @Operation(
      summary = "The template of a file",
      description = "A header row with every column, UTF-8 with a byte order mark.")
  @APIResponse(
      responseCode = "200",
      description = "The header row",
      content =
          @Content(
              mediaType = "text/csv",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "enrolments",
                      value = "citizenId,term,stage,school,boarding\r\n")))
  public Response template(
      @Parameter(description = "villages, households or enrolments", example = "enrolments")
          @PathParam("kind")
          String kind) {
    List<String> columns = kinds.named(kind).columnNames();
    return Response.ok(ImportCsv.template(columns), "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"")
        .build();
  }

  private Response accepted(ImportForm form, ListManifest manifest, ReceivedFile received) {
    ImportView taken =
        handingIn.handIn(form.kind(), form.mode(), manifest, received, form.file(), caller.get());
    return Response.accepted(taken)
        .header("Location", taken.operation())
        .header("Content-Location", "/api/v1/imports/" + taken.id())
        .build();
  }
}
