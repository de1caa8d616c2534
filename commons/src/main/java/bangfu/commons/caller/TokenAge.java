package bangfu.commons.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses tokens that were issued in the future, that claim to live longer than the age limit or
 * that name nobody: the issuer's signature alone would let an expiry in a hundred years pass.
 */
@ApplicationScoped
public class TokenAge implements SecurityIdentityAugmentor {
  private final long skewSeconds;
  private final Duration longestLife;

  TokenAge(
      @ConfigProperty(name = "bangfu.token.clock-skew-seconds") long skewSeconds,
      @ConfigProperty(name = "quarkus.oidc.token.age") Duration longestLife) {
    this.skewSeconds = skewSeconds;
    this.longestLife = longestLife;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token && !plausible(token)) {
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    return Uni.createFrom().item(identity);
  }

  private boolean plausible(JsonWebToken token) {
    long now = System.currentTimeMillis() / 1000;
    long issued = token.getIssuedAtTime();
    long life = token.getExpirationTime() - issued;
    return token.getSubject() != null
        && issued <= now + skewSeconds
        && life > 0
        && life <= longestLife.toSeconds();
  }
}
