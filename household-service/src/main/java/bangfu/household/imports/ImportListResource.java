package bangfu.household.imports;

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

/** The imports of the caller's divisions, such as those that wait for their release. */
@Path("/api/v1/imports")
@Tag(name = "Imports")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.AUDIT})
public class ImportListResource {
  private final ImportViews views;
  private final Paging paging;
  private final CurrentCaller caller;

  ImportListResource(ImportViews views, Paging paging, CurrentCaller caller) {
    this.views = views;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Imports", description = "Those of your divisions, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of imports",
      content =
          @Content(
              schema = @Schema(implementation = ImportPage.class),
              examples = @ExampleObject(name = "waiting", value = ImportExamples.PAGE)))
  public Page<ImportView> listImports(
      @Parameter(description = "Kind of file", example = "households") @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "Where they stand", example = "AWAITING_RELEASE")
          @QueryParam("state")
          @Nullable ImportState state,
      @BeanParam PageParameters wanted) {
    PageRequest request = paging.request(wanted);
    UUID before = request.isFirst() ? null : UUID.fromString(request.after().get(0));
    return paging.page(
        request,
        views.page(
            kind == null ? null : kind(kind), state, before, request.fetch(), caller.scope()),
        view -> List.of(view.id().toString()));
  }

  private static ImportKind kind(String path) {
    return ImportKind.ofPath(path)
        .orElseThrow(
            () ->
                new Problem(
                    CommonProblem.INVALID_PARAMETER,
                    List.of(new InputError("kind", "UNKNOWN_CODE", ""))));
  }

  /** As the contract names a page of imports. */
  @Schema(name = "ImportPage", description = "A page of imports")
  record ImportPage(
      @Schema(description = "Imports, the latest first") List<ImportView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
