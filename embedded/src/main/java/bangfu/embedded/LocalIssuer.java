package bangfu.embedded;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect issuer on 127.0.0.1 whose users are those of a {@link Directory}. It checks no
 * passwords and no client secrets: never put it anywhere else. Its signing key is drawn at each
 * start.
 */
public final class LocalIssuer implements AutoCloseable {
  static final String ISSUER_ID = "bangfu";

  private final Directory directory;
  private final MockOAuth2Server server;
  private final RSAKey key;
  private final RSAKey strangersKey;

  private LocalIssuer(Directory directory, MockOAuth2Server server, KeyProvider keys) {
    this.directory = directory;
    this.server = server;
    this.key = keys.signingKey(ISSUER_ID).toRSAKey();
    this.strangersKey = draw();
  }

  /**
   * Starts it.
   *
   * @param port 0 for a free one
   * @throws PortTaken if the fixed port is in use
   */
  public static LocalIssuer start(int port, Directory directory) {
    Quiet.please();
    Logins logins = new Logins();
    // Not the library's first key: its private half is published with the library.
    KeyProvider keys = new KeyProvider(List.of(), JWSAlgorithm.RS256.getName());
    OAuth2Config config =
        new OAuth2Config(
            true,
            null,
            null,
            false,
            new OAuth2TokenProvider(keys, (Instant) null),
            Set.of(new DirectoryCallback(directory, logins)),
            new LoopbackServer(new MockWebServerWrapper(), directory, logins));
    MockOAuth2Server server = new MockOAuth2Server(config);
    server.start(Ports.loopback(), Ports.choose(port));
    return new LocalIssuer(directory, server, keys);
  }

  /** {@code http://127.0.0.1:<port>/bangfu}: exactly this name; tokens asked of another differ. */
  public String issuerUrl() {
    return server.issuerUrl(ISSUER_ID).toString();
  }

  public int port() {
    return server.getConfig().getHttpServer().port();
  }

  /** An access token, without asking over HTTP. */
  public String token(String username) {
    return tokenWith(Map.of(), username);
  }

  /**
   * An access token with a valid signature that says something else: for attacks. Times may be
   * given as {@link Instant}; a {@code null} value leaves the claim out.
   */
  public String tokenWith(Map<String, ? extends @Nullable Object> overrides, String username) {
    return sign(claims(overrides, username), key);
  }

  /** The same token, signed by a stranger under our key's name. */
  public String forged(String username) {
    return sign(claims(Map.of(), username), strangersKey);
  }

  /** The same token, not signed at all ({@code "alg":"none"}). */
  public String unsigned(String username) {
    return new PlainJWT(claims(Map.of(), username)).serialize();
  }

  @Override
  public void close() {
    server.shutdown();
  }

  private JWTClaimsSet claims(Map<String, ? extends @Nullable Object> overrides, String username) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuerUrl())
            .audience(Claims.AUDIENCE)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .notBeforeTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(Claims.EXPIRY_SECONDS)));
    Claims.of(person(username)).forEach(claims::claim);
    overrides.forEach(
        (name, value) ->
            claims.claim(name, value instanceof Instant time ? Date.from(time) : value));
    return claims.build();
  }

  private Person person(String username) {
    return directory
        .find(username)
        .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
  }

  private static String sign(JWTClaimsSet claims, RSAKey key) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(ISSUER_ID).build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static RSAKey draw() {
    try {
      return new RSAKeyGenerator(2048).keyID(ISSUER_ID).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
