package bangfu.household.kernel;

import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Creates things as every service creates what it creates. */
@Path(TestThingsResource.THINGS)
@RolesAllowed(Roles.OFFICE)
public class TestThingsResource {
  static final String THINGS = "/api/v1/test-things";

  private final Things things;
  private final Idempotency idempotency;

  TestThingsResource(Things things, Idempotency idempotency) {
    this.things = things;
    this.idempotency = idempotency;
  }

  @POST
  @Operation(hidden = true)
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewThing body) {
    return idempotency.once(
        key,
        () -> {
          Things.Thing made = things.create(body);
          return Response.created(URI.create(THINGS + "/" + made.id()))
              .tag("1")
              .entity(made)
              .build();
        });
  }
}
