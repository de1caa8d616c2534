package bangfu.household.lifecycle;

import bangfu.commons.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The procedures and how long they are valid. */
@Path("/api/v1/procedure-definitions")
@Tag(name = "Life cycle", description = "Identification, exit, return, monitoring, removal")
public class ProcedureDefinitionsResource {
  private final Definitions definitions;

  ProcedureDefinitionsResource(Definitions definitions) {
    this.definitions = definitions;
  }

  @GET
  @Transactional
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
    Roles.AUDIT
  })
  @Operation(
      summary = "The definitions of procedures",
      description =
          "Who acts in which order, what each step demands and what it allows next; each valid for a"
              + " time. A day without one has no procedure (NO_PROCEDURE_FOR_DATE): from 2026 on none"
              + " is known.")
  @APIResponse(
      responseCode = "200",
      description = "All definitions, by kind and day",
      content =
          @Content(
              schema = @Schema(implementation = DefinitionList.class),
              examples = @ExampleObject(name = "removal", value = LifecycleExamples.DEFINITIONS)))
  public DefinitionList procedureDefinitions(
      @Parameter(description = "Only of this kind", example = "EXIT") @QueryParam("kind")
          @Nullable ProcedureKind kind,
      @Parameter(description = "Only those valid on this day", example = "2020-06-01")
          @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return new DefinitionList(definitions.all(kind, asOf));
  }

  /** All of them: there are few. */
  @Schema(name = "ProcedureDefinitionList", description = "Definitions of procedures")
  record DefinitionList(@Schema(description = "By kind and day") List<ProcedureDefinition> items) {}
}
