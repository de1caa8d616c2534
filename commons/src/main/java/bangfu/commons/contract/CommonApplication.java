package bangfu.commons.contract;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * Declares how to log in. Declared by annotation and not by the filter: only then the roles of each
 * method become its scopes.
 */
@SecurityScheme(
    securitySchemeName = CommonContract.SCHEME,
    type = SecuritySchemeType.OPENIDCONNECT,
    openIdConnectUrl = "https://issuer.example/.well-known/openid-configuration")
public class CommonApplication extends Application {}
