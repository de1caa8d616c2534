package bangfu.commons.caller;

import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a minute which tokens the issuer's key has verified: a signature is most of what a
 * read costs, and who calls a second time sends the same token. Only what was verified is
 * remembered, by the whole token, and never past its end.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
  /** A key that the issuer withdraws is good for so long at most. */
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private static final int MOST = 10_000;

  private final Map<String, Verified> verified = new ConcurrentHashMap<>();
  private final OidcIdentityProvider issuer;
  private final Duration longestLife;

  VerifiedTokens(
      OidcIdentityProvider issuer,
      @ConfigProperty(name = "quarkus.oidc.token.age") Duration longestLife) {
    this.issuer = issuer;
    this.longestLife = longestLife;
  }

  /** Who it is, until a moment in milliseconds. */
  private record Verified(SecurityIdentity identity, long until) {}

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Before the issuer's own. */
  @Override
  public int priority() {
    return SYSTEM_FIRST + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    String token = request.getToken().getToken();
    Verified known = verified.get(token);
    if (known != null && System.currentTimeMillis() < known.until()) {
      return Uni.createFrom().item(known.identity());
    }
    return issuer
        .authenticate(request, context)
        .map(identity -> identity == null ? identity : remembered(token, identity));
  }

  private SecurityIdentity remembered(String token, SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken claims)) {
      return identity;
    }
    if (verified.size() >= MOST) {
      verified.clear();
    }
    SecurityIdentity lasting = withoutRequest(identity, claims);
    verified.put(token, new Verified(lasting, until(claims)));
    return lasting;
  }

  private long until(JsonWebToken claims) {
    long end =
        Math.min(claims.getExpirationTime(), claims.getIssuedAtTime() + longestLife.toSeconds());
    return Math.min(end * 1000, System.currentTimeMillis() + REMEMBERED.toMillis());
  }

  /** The request that brought the token ends; who sent it does not. */
  private static SecurityIdentity withoutRequest(SecurityIdentity identity, JsonWebToken claims) {
    Map<String, Object> attributes = new HashMap<>(identity.getAttributes());
    attributes.remove(HttpSecurityUtils.ROUTING_CONTEXT_ATTRIBUTE);
    Optional.ofNullable(claims.getSubject())
        .ifPresent(
            subject ->
                attributes.put(
                    CurrentCaller.ATTRIBUTE,
                    CurrentCaller.of(subject, claims, identity.getRoles())));
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addRoles(identity.getRoles())
        .addCredentials(identity.getCredentials())
        .addPermissions(identity.getPermissions())
        .addAttributes(attributes)
        .build();
  }
}
