package bangfu.inspection.registry;

import bangfu.commons.caller.Roles;
import bangfu.commons.feed.CopyAge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How old the copy of the registry is. */
@Path("/api/v1/registry-copy")
@Tag(name = "Registry copy", description = "What this service knows of villages and households")
public class RegistryCopyResource {
  private final RegistryCopy copy;

  RegistryCopyResource(RegistryCopy copy) {
    this.copy = copy;
  }

  /** Its age. */
  @GET
  @RolesAllowed({Roles.OFFICE, Roles.TOWN, Roles.DISCIPLINE, Roles.AUDIT})
  @Operation(
      operationId = "showRegistryCopy",
      summary = "How old the copy of the registry is",
      description =
          "Villages, leaders and households come from the registry's feed. Draws need a copy that"
              + " is CURRENT.")
  @APIResponse(
      responseCode = "200",
      description = "State and age of the copy",
      content = @Content(schema = @Schema(implementation = CopyAge.class)))
  public CopyAge show() {
    return copy.age();
  }
}
