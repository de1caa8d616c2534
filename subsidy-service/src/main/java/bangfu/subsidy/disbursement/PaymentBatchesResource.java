package bangfu.subsidy.disbursement;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Preconditions;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
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

/** Payment batches: drawing up and reading. District level. */
@Path("/api/v1/payment-batches")
@Tag(name = "Payments", description = "Batches, bank files, returns, payments")
@RolesAllowed({Roles.FINANCE, Roles.OFFICE, Roles.AUDIT})
public class PaymentBatchesResource {
  private final Disbursement disbursement;
  private final BatchQueries queries;
  private final PaymentQueries payments;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  PaymentBatchesResource(
      Disbursement disbursement,
      BatchQueries queries,
      PaymentQueries payments,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.disbursement = disbursement;
    this.queries = queries;
    this.payments = payments;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      summary = "Draw up a payment batch",
      description =
          "Takes every line of the rolls that is neither held, stopped nor suspended, has an account,"
              + " and is in no batch. A roll that was batched gives what was left out then. The payee"
              + " is the household's account as the registry has it now.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewBatch.class),
              examples = @ExampleObject(name = "one roll", value = BatchExamples.NEW)))
  @APIResponse(
      responseCode = "201",
      description = "The batch, waiting for its release by a second person",
      content =
          @Content(
              schema = @Schema(implementation = BatchView.class),
              examples = @ExampleObject(name = "batch", value = BatchExamples.BATCH)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: a roll is absent or out of scope")
  @APIResponse(responseCode = "409", description = "ROLL_STATE: finance has not approved the roll")
  @APIResponse(responseCode = "422", description = "NOTHING_TO_PAY")
  public Response createBatch(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewBatch body) {
    return idempotency.once(
        key,
        () -> {
          BatchView batch = disbursement.create(body, caller.get());
          return Response.created(URI.create("/api/v1/payment-batches/" + batch.id()))
              .entity(batch)
              .build();
        });
  }

  @GET
  @Transactional
  @Operation(summary = "List payment batches", description = "Those of the caller's district.")
  @APIResponse(
      responseCode = "200",
      description = "Batches, the oldest first",
      content = @Content(schema = @Schema(implementation = BatchView.Listing.class)))
  public Page<BatchView> batches(
      @Parameter(description = "Only in this state", example = "RELEASED") @QueryParam("state")
          @Nullable BatchState state,
      @BeanParam PageParameters wanted) {
    return queries.batches(state, wanted);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(summary = "One payment batch", description = "With what came of its payments.")
  @APIResponse(
      responseCode = "200",
      description = "The batch",
      content =
          @Content(
              schema = @Schema(implementation = BatchView.class),
              examples = @ExampleObject(name = "batch", value = BatchExamples.BATCH)))
  public Response batch(
      @Parameter(description = "Id of the batch") @PathParam("id") UUID id,
      @Context Request request) {
    BatchQueries.Versioned batch = queries.batch(id);
    return Preconditions.show(request, batch.view(), batch.version());
  }

  @GET
  @Path("/{id}/lines")
  @Transactional
  @Operation(
      summary = "The payments of a batch",
      description = "Payee and account are masked, and shown to FINANCE alone.")
  @APIResponse(
      responseCode = "200",
      description = "Payments in their order",
      content = @Content(schema = @Schema(implementation = PaymentView.Listing.class)))
  public Page<PaymentView> batchLines(
      @Parameter(description = "Id of the batch") @PathParam("id") UUID id,
      @Parameter(description = "Only in this state", example = "RETURNED") @QueryParam("state")
          @Nullable PaymentState state,
      @BeanParam PageParameters wanted) {
    queries.batch(id);
    return payments.payments(new PaymentQueries.Filter(id, null, null, state, null), wanted);
  }
}
