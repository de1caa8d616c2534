package bangfu.subsidy.disbursement;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What finance does with a batch after it was drawn up. */
@Path("/api/v1/payment-batches/{id}")
@Tag(name = "Payments", description = "Batches, bank files, returns, payments")
@RolesAllowed(Roles.FINANCE)
public class BatchStepsResource {
  private final Release release;
  private final Reissue reissue;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  BatchStepsResource(
      Release release, Reissue reissue, Idempotency idempotency, CurrentCaller caller) {
    this.release = release;
    this.reissue = reissue;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("/release")
  @Operation(
      summary = "Release a batch to the bank",
      description =
          "By somebody else than who drew it up. What was suspended or held meanwhile is taken out"
              + " first. From then on the bank file can be fetched; its digest is in `fileSha256`.")
  @APIResponse(
      responseCode = "200",
      description = "The batch, released",
      content =
          @Content(
              schema = @Schema(implementation = BatchView.class),
              examples = @ExampleObject(name = "batch", value = BatchExamples.BATCH)))
  @APIResponse(responseCode = "409", description = "BATCH_STATE, MAKER_IS_CHECKER")
  @APIResponse(responseCode = "422", description = "ALL_TAKEN_OUT")
  public Response releaseBatch(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the batch") @PathParam("id") UUID id) {
    return idempotency.once(key, () -> Response.ok(release.release(id, caller.get())).build());
  }

  @POST
  @Path("/reissue")
  @Operation(
      summary = "Pay again what the bank returned",
      description =
          "A new batch of the returned payments only, to the accounts that the registry has by now."
              + " Payments whose bank, account and holder are still the same are refused; name the"
              + " others in `paymentIds` to pay those. The new batch needs its own release.")
  @APIResponse(
      responseCode = "201",
      description = "The new batch",
      content = @Content(schema = @Schema(implementation = BatchView.class)))
  @APIResponse(responseCode = "409", description = "BATCH_STATE")
  @APIResponse(
      responseCode = "422",
      description = "NOTHING_TO_REISSUE, ACCOUNT_NOT_CORRECTED with the payments in `errors`")
  public Response reissueBatch(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(description = "Id of the batch") @PathParam("id") UUID id,
      @Valid @Nullable NewReissue body) {
    return idempotency.once(
        key,
        () -> {
          BatchView batch = reissue.reissue(id, NewReissue.payments(body), caller.get());
          return Response.created(URI.create("/api/v1/payment-batches/" + batch.id()))
              .entity(batch)
              .build();
        });
  }
}
