package bangfu.household.imports;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Language;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.household.imports.format.FileFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One import and its errors. */
@Path("/api/v1/imports/{id}")
@Tag(name = "Imports")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.AUDIT})
public class ImportResource {
  private final ImportViews views;
  private final ImportErrors errors;
  private final AnnotatedFile annotated;
  private final Paging paging;
  private final CurrentCaller caller;

  ImportResource(
      ImportViews views,
      ImportErrors errors,
      AnnotatedFile annotated,
      Paging paging,
      CurrentCaller caller) {
    this.views = views;
    this.errors = errors;
    this.annotated = annotated;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "One import",
      description = "Its state, how many rows and errors it has, and what was stored.")
  @APIResponse(
      responseCode = "200",
      description = "The import",
      content =
          @Content(
              schema = @Schema(implementation = ImportView.class),
              examples = @ExampleObject(name = "committed", value = ImportExamples.COMMITTED)))
  public ImportView importOf(
      @Parameter(description = "Id of the import") @PathParam("id") ImportId id) {
    return found(id);
  }

  @GET
  @Path("/errors")
  @Transactional
  @Operation(
      summary = "The errors of an import",
      description = "By row and column, each with its code; the first 10,000 are kept.")
  @APIResponse(
      responseCode = "200",
      description = "Errors in the order of the file",
      content =
          @Content(
              schema = @Schema(implementation = ImportErrorPage.class),
              examples = @ExampleObject(name = "errors", value = ImportExamples.ERRORS)))
  public Page<ImportErrorView> importErrors(
      @Parameter(description = "Id of the import") @PathParam("id") ImportId id,
      @BeanParam PageParameters wanted,
      @Context HttpHeaders headers) {
    found(id);
    PageRequest request = paging.request(wanted);
    var page =
        paging.page(request, errors.page(id, request, caller.scope()), ImportErrors.Found::key);
    var locale = Language.of(headers);
    return new Page<>(
        page.items().stream().map(error -> ImportErrorView.of(error, locale)).toList(),
        page.next(),
        null);
  }

  @GET
  @Path("/errors.csv")
  @Produces("text/csv")
  @Transactional
  @Operation(
      summary = "The errors of an import as CSV",
      description = "All that are kept; UTF-8 with a byte order mark, for spreadsheets.")
  @APIResponse(
      responseCode = "200",
      description = "Row, column, code and message of each error",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "errors", value = ImportExamples.ERRORS_CSV)))
  public Response importErrorsCsv(
      @Parameter(description = "Id of the import") @PathParam("id") ImportId id,
      @Context HttpHeaders headers) {
    found(id);
    List<ImportErrors.Found> all = errors.all(id, caller.scope());
    return Response.ok(ImportTables.errors(all, Language.of(headers)), "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
        .build();
  }

  @GET
  @Path("/annotated-file")
  @Produces({"text/csv", FileFormat.XLSX_TYPE})
  @Transactional
  @Operation(
      summary = "The file with its errors beside each row",
      description =
          "The sender's own rows, as they were sent or as `Accept` says, with a column"
              + " `importErrors` more, in the caller's language; formulas are made texts. Correct it"
              + " and hand it in again as it is: that column is passed over. Kept for as long as"
              + " `keptUntil` of the import says.")
  @APIResponse(
      responseCode = "200",
      description = "The annotated file",
      content = {
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "annotated", value = ImportExamples.ANNOTATED)),
        @Content(
            mediaType = FileFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "410",
      description = "IMPORT_FILE_FORGOTTEN: files are kept of imports with errors, for some days")
  public Response importAnnotatedFile(
      @Parameter(description = "Id of the import") @PathParam("id") ImportId id,
      @Context HttpHeaders headers) {
    AnnotatedFile.Copy copy = annotated.of(id, FileFormat.wanted(headers), Language.of(headers));
    return Response.ok(copy.content(), copy.format().mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"annotated." + copy.format().extension() + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private ImportView found(ImportId id) {
    return views.require(id, caller.scope());
  }

  /** As the contract names a page of errors. */
  @Schema(name = "ImportErrorPage", description = "A page of errors")
  record ImportErrorPage(
      @Schema(description = "Errors in the order of the file") List<ImportErrorView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
