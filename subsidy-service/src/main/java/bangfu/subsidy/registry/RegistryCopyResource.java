package bangfu.subsidy.registry;

import bangfu.commons.caller.Roles;
import bangfu.commons.feed.CopyAge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How old the copy of the registry is. */
@Path("/api/v1/registry-copy")
@Tag(name = "Copies", description = "Facts of the other services, and how old the copies are")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.AUDIT
})
public class RegistryCopyResource {
  private final RegistryCopy copy;

  RegistryCopyResource(RegistryCopy copy) {
    this.copy = copy;
  }

  @GET
  @Operation(
      summary = "How old the copy of the registry is",
      description =
          "Everything recorded by the household service until `currentAsOf` is in the copy. While it"
              + " is REBUILDING no determination begins (503 COPY_REBUILDING).")
  @APIResponse(
      responseCode = "200",
      description = "Age and state of the copy",
      content =
          @Content(
              schema = @Schema(implementation = CopyAge.class),
              examples =
                  @ExampleObject(
                      name = "current",
                      value =
                          """
                          {"feed": "registry", "state": "CURRENT", "applied": 1508,
                           "lastEventAt": "2020-09-30T01:12:44.120Z",
                           "currentAsOf": "2020-09-30T02:00:03.511Z", "ageSeconds": 2,
                           "lastFailure": null, "lastFailureAt": null}""")))
  public CopyAge registryCopy() {
    return copy.age();
  }
}
