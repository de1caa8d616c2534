package bangfu.embedded;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Fills tokens from the directory; who is not in it gets none, instead of one without rights. */
record DirectoryCallback(Directory directory, Logins logins) implements OAuth2TokenCallback {

  @Override
  public String issuerId() {
    return LocalIssuer.ISSUER_ID;
  }

  @Override
  public String subject(TokenRequest request) {
    return person(request).username();
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return Claims.AUDIENCE;
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    return Claims.of(person(request));
  }

  @Override
  public long tokenExpiry() {
    return Claims.EXPIRY_SECONDS;
  }

  private Person person(TokenRequest request) {
    return username(request)
        .flatMap(directory::find)
        .orElseThrow(
            () ->
                new OAuth2Exception(
                    OAuth2Error.INVALID_GRANT.setDescription("unknown user or client"),
                    "unknown user or client"));
  }

  private Optional<String> username(TokenRequest request) {
    AuthorizationGrant grant = request.getAuthorizationGrant();
    if (grant instanceof ResourceOwnerPasswordCredentialsGrant password) {
      return Optional.of(password.getUsername());
    }
    if (grant instanceof AuthorizationCodeGrant code) {
      return logins.username(code.getAuthorizationCode().getValue());
    }
    return grant instanceof ClientCredentialsGrant ? clientId(request) : Optional.empty();
  }

  private static Optional<String> clientId(TokenRequest request) {
    return request.getClientAuthentication() == null
        ? Optional.ofNullable(request.getClientID()).map(id -> id.getValue())
        : Optional.of(request.getClientAuthentication().getClientID().getValue());
  }
}
