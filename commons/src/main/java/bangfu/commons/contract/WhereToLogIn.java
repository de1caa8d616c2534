package bangfu.commons.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Names the issuer of this installation in the contract it serves, so that one can log in there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class WhereToLogIn implements OASFilter {
  @Override
  public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
    String issuer =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    return scheme
        .openIdConnectUrl(issuer + "/.well-known/openid-configuration")
        .description(
            "Access token of the OpenID Connect issuer. `groups` are the roles, `divisions` the"
                + " division codes the holder answers for; a code covers all below it.");
  }
}
