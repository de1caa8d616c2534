package bangfu.subsidy.disbursement;

import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.SchoolTerm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Payments, across batches. */
@Path("/api/v1/payments")
@Tag(name = "Payments", description = "Batches, bank files, returns, payments")
@RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.FINANCE, Roles.AUDIT})
public class PaymentsResource {
  private final PaymentQueries queries;

  PaymentsResource(PaymentQueries queries) {
    this.queries = queries;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List payments",
      description =
          "Those of the caller's villages. Payee and account are masked, and shown to FINANCE alone.")
  @APIResponse(
      responseCode = "200",
      description = "Payments, the oldest first",
      content = @Content(schema = @Schema(implementation = PaymentView.Listing.class)))
  public Page<PaymentView> payments(
      @Parameter(description = "Only of this batch") @QueryParam("batchId") @Nullable UUID batchId,
      @Parameter(description = "Only of this programme", example = "EDU_LIVING")
          @QueryParam("programme")
          @Nullable String programme,
      @Parameter(description = "Only of this term", example = "2020-SPRING") @QueryParam("term")
          @Nullable SchoolTerm term,
      @Parameter(description = "Only in this state", example = "PAID") @QueryParam("state")
          @Nullable PaymentState state,
      @Parameter(description = "Only of this village", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @BeanParam PageParameters wanted) {
    return queries.payments(
        new PaymentQueries.Filter(batchId, programme, term, state, villageCode), wanted);
  }
}
