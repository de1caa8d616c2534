package bangfu.household.imports;

import bangfu.commons.caller.Roles;
import bangfu.household.imports.format.FileFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The templates of files that can be handed in. */
@Path("/api/v1/imports/templates/{kind}")
@Tag(name = "Imports")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
public class TemplatesResource {
  private final FileKinds kinds;

  TemplatesResource(FileKinds kinds) {
    this.kinds = kinds;
  }

  @GET
  @Produces({"text/csv", FileFormat.XLSX_TYPE})
  @Operation(
      summary = "The template of a file",
      description =
          "A header row with every column, as CSV in UTF-8 with a byte order mark or, by `Accept`, as"
              + " XLSX.")
  @APIResponse(
      responseCode = "200",
      description = "The header row",
      content = {
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING),
            examples =
                @ExampleObject(
                    name = "enrolments",
                    value = "citizenId,term,stage,school,boarding,mode\r\n")),
        @Content(
            mediaType = FileFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response template(
      @Parameter(description = "Kind of file", example = "enrolments") @PathParam("kind")
          String kind,
      @Context HttpHeaders headers) {
    FileKind wanted = kinds.named(kind);
    FileFormat format = FileFormat.wanted(headers).orElse(FileFormat.CSV);
    return Response.ok(ImportTables.template(format, wanted.columnNames()), format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + wanted.kind().path() + "." + format.extension() + "\"")
        .build();
  }
}
