package bangfu.household.duplicates;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The pairs that may be one person. */
@Path("/api/v1/duplicate-candidates")
@Tag(name = "Duplicates", description = "People who may be registered twice")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.AUDIT})
public class DuplicateCandidatesResource {
  private final Candidates candidates;
  private final Paging paging;
  private final CurrentCaller caller;

  DuplicateCandidatesResource(Candidates candidates, Paging paging, CurrentCaller caller) {
    this.candidates = candidates;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List pairs that may be one person",
      description =
          "The likeliest first. Only pairs of which both sides are within the caller's divisions: a"
              + " pair across two townships is the district's. Who is marked different never comes"
              + " again. Open pairs of which one has left are not listed.")
  @APIResponse(
      responseCode = "200",
      description = "A page of pairs",
      content =
          @Content(
              schema = @Schema(implementation = DuplicateCandidatePage.class),
              examples = @ExampleObject(name = "page", value = DuplicateExamples.PAGE)))
  public Page<CandidateSummary> duplicateCandidates(
      @Parameter(description = "Only in this state", example = "OPEN") @QueryParam("state")
          @Nullable CandidateState state,
      @Parameter(
              description = "Only where one side is in this village or township",
              example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only with at least this score, 1–100", example = "70")
          @QueryParam("minScore")
          @Min(1)
          @Max(100)
          @Nullable Integer minScore,
      @BeanParam PageParameters wanted,
      @Parameter(description = "Adds `total` to the first page") @QueryParam("count")
          @Nullable Boolean count) {
    PageRequest request = paging.request(wanted);
    Scope scope = caller.scope();
    var filter = new Candidates.Filter(state, villageCode, minScore);
    Long total =
        request.isFirst() && Boolean.TRUE.equals(count) ? candidates.count(filter, scope) : null;
    return paging.page(
        request,
        candidates.page(filter, request, scope),
        pair -> List.of(Integer.toString(pair.score()), pair.id().toString()),
        total);
  }

  /** As the contract names a page. */
  @Schema(name = "DuplicateCandidatePage", description = "A page of pairs")
  record DuplicateCandidatePage(
      @Schema(description = "Pairs, the likeliest first") List<CandidateSummary> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next,
      @Schema(description = "How many there are; only with count=true on the first page")
          @Nullable Long total) {}
}
