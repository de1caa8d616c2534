package bangfu.subsidy.disbursement;

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
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files to and from the bank. */
@Path("/api/v1/payment-batches/{id}")
@Tag(name = "Payments", description = "Batches, bank files, returns, payments")
@RolesAllowed(Roles.FINANCE)
public class BankResource {
  private final BankFiles files;
  private final Returns returns;
  private final RequestBody request;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  BankResource(
      BankFiles files,
      Returns returns,
      RequestBody request,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.files = files;
    this.returns = returns;
    this.request = request;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @Path("/bank-file")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The bank file of a released batch",
      description =
          "CSV, UTF-8 with BOM. First row: batch number, count, total in fen. Then seq, name and"
              + " citizen id of the account's holder, account, fen, programme, and a SHA-256 over the"
              + " row's fields joined by `|`, which tells a row that a spreadsheet has spoilt. Holds"
              + " personal data in full; each reading is recorded.")
  @APIResponse(
      responseCode = "200",
      description = "The file; `Repr-Digest` (RFC 9530) is its SHA-256",
      headers =
          @Header(
              name = "Repr-Digest",
              description = "sha-256 of the file in base64",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "one payment", value = BatchExamples.FILE)))
  @APIResponse(responseCode = "409", description = "BATCH_STATE: it was not released")
  public Response bankFile(@Parameter(description = "Id of the batch") @PathParam("id") UUID id) {
    BankFiles.Named named = files.read(id, caller.get());
    byte[] digest = HexFormat.of().parseHex(named.file().sha256());
    return Response.ok(named.file().bytes())
        .header("Content-Disposition", "attachment; filename=\"" + named.name() + "\"")
        .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("/returns")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Take in the bank's return file",
      description =
          "CSV with the columns seq, accountTail, status (PAID or RETURNED), reason (ACCOUNT_WRONG"
              + " 账号错误, NAME_MISMATCH 户名不符, ACCOUNT_CLOSED 销户; only of a returned row), date. The"
              + " whole file or nothing of it; a row that says what is known changes nothing, so the"
              + " same file can be sent again. Payments may be settled in several files.")
  @APIResponse(
      responseCode = "200",
      description = "What the file changed",
      content =
          @Content(
              schema = @Schema(implementation = ReturnsView.class),
              examples = @ExampleObject(name = "returns", value = BatchExamples.RETURNS)))
  @APIResponse(
      responseCode = "400",
      description =
          "FILE_MISSING; RETURN_FILE_INVALID with `/rows/<line>/<column>` in `errors`: REQUIRED,"
              + " UNKNOWN_FIELD, DUPLICATE_FIELD, INVALID_FORMAT, UNKNOWN_CODE, INVALID,"
              + " OUT_OF_RANGE, UNKNOWN_SEQ, ACCOUNT_TAIL_MISMATCH, ALREADY_SETTLED")
  @APIResponse(responseCode = "409", description = "BATCH_STATE: it was not released")
  @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE")
  public Response takeReturns(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the batch") @PathParam("id") UUID id,
      @RestForm("file") @Nullable FileUpload file) {
    ReturnUpload upload = ReturnUpload.of(file);
    request.digest(upload.digest());
    return idempotency.once(key, () -> Response.ok(returns.take(id, upload, caller.get())).build());
  }
}
