package bangfu.household.imports;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.RequestBody;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Handing files in. */
@Path("/api/v1/imports")
@Tag(name = "Imports", description = "Files into the registry: checked, then stored whole or not")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
public class ImportsResource {
  private final HandingIn handingIn;
  private final Idempotency idempotency;
  private final RequestBody body;
  private final CurrentCaller caller;

  ImportsResource(
      HandingIn handingIn, Idempotency idempotency, RequestBody body, CurrentCaller caller) {
    this.handingIn = handingIn;
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
          "CSV in UTF-8, with or without a byte order mark, or in GB18030, or the first sheet of an"
              + " XLSX workbook; at most 512 MB unless configured otherwise. A header row with the"
              + " columns of the template in any order; what an optional column would say stays as"
              + " it is where the file has no such column. Spaces around values and empty rows are"
              + " passed over. Refused by name, with row and column: formulas, ids that a spreadsheet"
              + " made numbers of (1.1010E+17), merged cells, hidden rows, further sheets with"
              + " content, full-width digits, days that never were. Every row is checked, then the"
              + " whole; with any error nothing is stored. The operation in `Location` tells how far"
              + " it is; a COMMIT of a file with errors ends FAILED with IMPORT_HAS_ERRORS, and the"
              + " errors are at `/imports/{id}/errors` and, beside the sender's own rows, at"
              + " `/imports/{id}/annotated-file`. What is equal to the registry is left alone, so"
              + " the same file twice changes nothing. What would overwrite the registry waits as"
              + " AWAITING_RELEASE for a second person (`/imports/{id}/release`), unless configured"
              + " otherwise. Villages are imported by OFFICE only,"
              + " lists of other offices by OFFICE and by the department whose list it is; what"
              + " they say otherwise than the registry is a difference to decide, never"
              + " overwritten.")
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
  @APIResponse(responseCode = "413", description = "TOO_LARGE: larger than a file may be")
  @APIResponse(
      responseCode = "422",
      description =
          "ENCODING_UNSUPPORTED with `encoding` (UTF-16, MIXED, XLS or ?); WORKBOOK_UNREADABLE;"
              + " WORKBOOK_TOO_LARGE: holds more, unpacked, than a table can need")
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
    ReceivedFile received = handingIn.receive(form.file());
    body.digest(manifest.digest(form.digest(received)));
    return idempotency.once(key, () -> accepted(form, manifest, received));
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
