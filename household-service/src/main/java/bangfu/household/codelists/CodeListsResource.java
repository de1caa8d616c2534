package bangfu.household.codelists;

import bangfu.commons.caller.Roles;
import bangfu.commons.http.Language;
import bangfu.commons.paging.Page;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Code lists: for everybody, people and machines. */
@Path("/api/v1/code-lists")
@Tag(name = "Code lists", description = "Codes and what they mean, in Chinese and English")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.HELPER,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.LEADER,
  Roles.INSPECTOR,
  Roles.DISCIPLINE,
  Roles.HOUSEHOLD,
  Roles.AUDIT,
  Roles.SUBSIDY_SERVICE,
  Roles.INSPECTION_SERVICE
})
public class CodeListsResource {
  private static final String EXAMPLE =
      """
      {"name":"health","label":"State of health","labelZh":"健康状况","labelEn":"State of health",
       "standard":"建档立卡登记表","codes":[{"code":"01","label":"healthy","labelZh":"健康",
       "labelEn":"healthy","validFrom":null,"validTo":null}]}""";
  private static final String LIST_EXAMPLE =
      """
      {"items":[{"name":"relation","label":"Relation to the head of the household",
       "labelZh":"与户主关系","labelEn":"Relation to the head of the household",
       "standard":"GB/T 4761-2008"}],"next":null}""";

  private final CodeLists lists;

  CodeListsResource(CodeLists lists) {
    this.lists = lists;
  }

  @GET
  @Operation(
      summary = "List the code lists",
      description = "Names and standards of all lists, without their codes; one page.")
  @APIResponse(
      responseCode = "200",
      description = "The code lists",
      content =
          @Content(
              schema = @Schema(implementation = CodeListPage.class),
              examples = @ExampleObject(name = "lists", value = LIST_EXAMPLE)))
  public Page<CodeListView> codeLists(@Context HttpHeaders headers) {
    var locale = Language.of(headers);
    return new Page<>(
        Arrays.stream(CodeList.values()).map(l -> CodeListView.of(l, locale, null)).toList(),
        null,
        null);
  }

  @GET
  @Path("/{name}")
  @Operation(
      summary = "One code list",
      description =
          "All codes, of all times or of one day, with both labels; `label` is in the language of"
              + " Accept-Language.")
  @APIResponse(
      responseCode = "200",
      description = "The list and its codes",
      content =
          @Content(
              schema = @Schema(implementation = CodeListView.class),
              examples = @ExampleObject(name = "health", value = EXAMPLE)))
  public CodeListView codeList(
      @Parameter(description = "Name of the list", example = "relation") @PathParam("name")
          String name,
      @Parameter(description = "Only codes valid on this day", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Context HttpHeaders headers) {
    CodeList list = CodeList.ofPath(name).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    var locale = Language.of(headers);
    return CodeListView.of(
        list,
        locale,
        lists.entries(list).stream()
            .filter(entry -> asOf == null || entry.isValidOn(asOf))
            .map(entry -> CodeView.of(entry, locale))
            .toList());
  }

  /** As the contract names a page of lists. */
  @Schema(name = "CodeListPage", description = "The code lists")
  record CodeListPage(
      @Schema(description = "The lists") List<CodeListView> items,
      @Schema(description = "Always null: there is one page", nullable = true)
          @Nullable String next) {}
}
