package bangfu.commons.audit;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit trail, for auditors. */
@Path("/api/v1/audit")
@Tag(
    name = "Audit",
    description = "Who read full identifiers, who was refused, and the proof of it")
@RolesAllowed(Roles.AUDIT)
public class AuditResource {
  private final AuditEntries entries;
  private final AuditVerification verification;
  private final Paging paging;
  private final CurrentCaller caller;

  AuditResource(
      AuditEntries entries, AuditVerification verification, Paging paging, CurrentCaller caller) {
    this.entries = entries;
    this.verification = verification;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List the audit trail",
      description =
          "Reads of full identifiers and denials about records of the caller's divisions, and those"
              + " about no record in particular; the newest first. A denial appears within a second.")
  @APIResponse(
      responseCode = "200",
      description = "A page of entries",
      content =
          @Content(
              schema = @Schema(implementation = AuditPage.class),
              examples = @ExampleObject(name = "page", value = AuditExamples.LIST)))
  public Page<AuditEntryView> audit(
      @Parameter(description = "Only of this caller", example = "office") @QueryParam("subject")
          @Nullable String subject,
      @Parameter(description = "Only about this kind of record", example = "household")
          @QueryParam("aggregate")
          @Nullable String aggregate,
      @Parameter(description = "Only about this record") @QueryParam("id") @Nullable UUID id,
      @Parameter(description = "Only this operation", example = "unmask") @QueryParam("operation")
          @Nullable String operation,
      @Parameter(description = "Only what ended so", example = "GRANTED") @QueryParam("outcome")
          @Nullable Outcome outcome,
      @Parameter(description = "From this instant on", example = "2020-09-01T00:00:00Z")
          @QueryParam("from")
          @Nullable Instant from,
      @Parameter(description = "Before this instant", example = "2020-10-01T00:00:00Z")
          @QueryParam("to")
          @Nullable Instant to,
      @BeanParam PageParameters wanted) {
    PageRequest request = paging.request(wanted);
    var filter = new AuditEntries.Filter(subject, aggregate, id, operation, outcome, from, to);
    return paging.page(
        request,
        entries.page(filter, request, caller.scope()),
        entry -> List.of(Long.toString(entry.seq())));
  }

  @GET
  @Path("/verification")
  @Operation(
      summary = "Verify the audit trail",
      description =
          "Recomputes every entry and batch of the whole service from the first on and names the"
              + " first that does not fit: changed, missing, reordered or added. With `batch` and"
              + " `hash`, a head noted earlier, also a chain whose end was cut off.")
  @APIResponse(
      responseCode = "200",
      description = "What was found",
      content =
          @Content(
              schema = @Schema(implementation = AuditVerificationView.class),
              examples = {
                @ExampleObject(name = "intact", value = AuditExamples.INTACT),
                @ExampleObject(name = "changed", value = AuditExamples.BROKEN)
              }))
  public AuditVerificationView auditVerification(
      @Parameter(description = "Number of a batch noted earlier", example = "12")
          @QueryParam("batch")
          @Nullable Integer batch,
      @Parameter(
              description = "Its hash",
              example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          @QueryParam("hash")
          @Nullable String hash) {
    return verification.verify(known(batch, hash));
  }

  private static @Nullable KnownHead known(@Nullable Integer batch, @Nullable String hash) {
    if (batch != null && hash != null) {
      return new KnownHead(batch, hash);
    }
    if (batch != null || hash != null) {
      String missing = batch == null ? "batch" : "hash";
      throw new Problem(
          CommonProblem.INVALID_PARAMETER, List.of(new InputError(missing, "REQUIRED", "")));
    }
    return null;
  }

  /** As the contract names a page of entries. */
  @Schema(name = "AuditPage", description = "A page of the audit trail")
  record AuditPage(
      @Schema(description = "Entries, the newest first") List<AuditEntryView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
