package bangfu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalIssuerTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String CALLBACK = "http://127.0.0.1:8081/q/swagger-ui/oauth2-redirect.html";
  private static final String AUTHORIZE =
      "/authorize?response_type=code&client_id=docs&scope=openid&state=s&nonce=n&redirect_uri="
          + URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8);

  private static LocalIssuer issuer;

  @BeforeAll
  static void start() {
    issuer = LocalIssuer.start(0, Directory.speaking());
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  @Test
  void discovery_names_the_issuer_as_the_services_know_it() throws Exception {
    Map<String, Object> discovery = json(get("/.well-known/openid-configuration"));
    assertThat(issuer.issuerUrl()).isEqualTo("http://127.0.0.1:" + issuer.port() + "/bangfu");
    assertThat(discovery)
        .containsEntry("issuer", issuer.issuerUrl())
        .containsEntry("jwks_uri", issuer.issuerUrl() + "/jwks")
        .containsEntry("token_endpoint", issuer.issuerUrl() + "/token");
  }

  @Test
  void a_person_gets_a_token_by_password() throws Exception {
    JWTClaimsSet claims =
        tokenFor("grant_type=password&client_id=cli&scope=openid&password=x&username=finance");
    assertThat(claims.getSubject()).isEqualTo("finance");
    assertThat(claims.getIssuer()).isEqualTo(issuer.issuerUrl());
    assertThat(claims.getStringListClaim("groups")).containsExactly("FINANCE");
    assertThat(claims.getStringListClaim("divisions")).containsExactly("430511");
    assertThat(claims.getStringClaim("name")).startsWith("示例");
    assertThat(claims.getAudience())
        .containsExactly("household-service", "subsidy-service", "inspection-service");
    assertThat(claims.getExpirationTime().toInstant())
        .isEqualTo(claims.getIssueTime().toInstant().plusSeconds(3600));
  }

  @Test
  void a_service_gets_a_token_by_its_client_id_however_it_authenticates() throws Exception {
    JWTClaimsSet posted =
        tokenFor("grant_type=client_credentials&client_id=subsidy-service&client_secret=x");
    assertThat(posted.getSubject()).isEqualTo("subsidy-service");
    assertThat(posted.getStringListClaim("groups")).containsExactly("SUBSIDY_SERVICE");

    HttpRequest basic =
        form("/token", "grant_type=client_credentials")
            .header("Authorization", "Basic aW5zcGVjdGlvbi1zZXJ2aWNlOng=")
            .build();
    assertThat(verified(accessToken(send(basic))).getStringListClaim("groups"))
        .containsExactly("INSPECTION_SERVICE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grant_type=password&client_id=cli&password=x&username=nobody",
        "grant_type=client_credentials&client_id=unknown-service&client_secret=x",
        "grant_type=refresh_token&client_id=cli&refresh_token=made-up",
        "grant_type=authorization_code&client_id=cli&code=made-up&redirect_uri=http://127.0.0.1/"
      })
  void who_is_not_in_the_directory_gets_no_token(String request) throws Exception {
    HttpResponse<String> response = send(form("/token", request).build());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response)).containsEntry("error", "invalid_grant");
    assertThat(response.body()).doesNotContain("access_token");
  }

  @Test
  void the_login_page_offers_people_and_leads_back_with_a_code_for_their_token() throws Exception {
    assertThat(get(AUTHORIZE).body()).contains("finance").contains("示例·财政局");

    HttpResponse<String> login = send(form(AUTHORIZE, "username=office").build());
    assertThat(login.statusCode()).isEqualTo(302);
    String location = login.headers().firstValue("Location").orElseThrow();
    assertThat(location).startsWith(CALLBACK).contains("state=s");

    JWTClaimsSet claims = tokenFor(exchangeOf(location));
    assertThat(claims.getSubject()).isEqualTo("office");
    assertThat(claims.getStringListClaim("groups")).containsExactly("OFFICE");
  }

  @Test
  void the_browser_cannot_add_claims_of_its_own() throws Exception {
    String claims = URLEncoder.encode("{\"staff_no\":\"BF-0001\"}", StandardCharsets.UTF_8);
    HttpResponse<String> login = send(form(AUTHORIZE, "username=village&claims=" + claims).build());
    String location = login.headers().firstValue("Location").orElseThrow();
    assertThat(tokenFor(exchangeOf(location)).getClaims()).doesNotContainKey("staff_no");
  }

  @Test
  void the_login_page_refuses_who_does_not_exist() throws Exception {
    HttpResponse<String> login = send(form(AUTHORIZE, "username=nobody").build());
    assertThat(login.statusCode()).isEqualTo(401);
    assertThat(login.body()).contains("No such user").doesNotContain("nobody");
  }

  @Test
  void a_token_without_http_is_as_good() throws Exception {
    JWTClaimsSet claims = verified(issuer.token("TOWN@430511203#BF-7!li"));
    assertThat(claims.getSubject()).isEqualTo("li");
    assertThat(claims.getStringClaim("staff_no")).isEqualTo("BF-7");
    assertThatThrownBy(() -> issuer.token("nobody")).hasMessageContaining("nobody");
  }

  @Test
  void a_token_can_be_made_to_lie_under_a_valid_signature() throws Exception {
    Instant far = Instant.parse("2126-01-01T00:00:00Z");
    Map<String, Object> lies = new HashMap<>(Map.of("aud", "other", "exp", far));
    lies.put("groups", null);
    JWTClaimsSet claims = verified(issuer.tokenWith(lies, "audit"));
    assertThat(claims.getAudience()).containsExactly("other");
    assertThat(claims.getExpirationTime()).isEqualTo(far);
    assertThat(claims.toJSONObject()).doesNotContainKey("groups");
  }

  @Test
  void forged_and_unsigned_tokens_say_the_same_without_our_signature() throws Exception {
    SignedJWT forged = SignedJWT.parse(issuer.forged("finance"));
    assertThat(forged.getJWTClaimsSet().getSubject()).isEqualTo("finance");
    assertThat(forged.getHeader().getKeyID()).isEqualTo("bangfu");
    assertThat(forged.verify(verifier())).isFalse();
    assertThat(JWTParser.parse(issuer.unsigned("finance")).getHeader().getAlgorithm().getName())
        .isEqualTo("none");
  }

  @Test
  void it_listens_on_the_loopback_address_only() throws Exception {
    for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(card.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(address, issuer.port()).close())
              .isInstanceOf(java.io.IOException.class);
        }
      }
    }
  }

  @Test
  void a_fixed_port_that_is_taken_is_named() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThatThrownBy(() -> LocalIssuer.start(other.getLocalPort(), Directory.demo()))
          .isInstanceOf(PortTaken.class);
    }
  }

  private static String exchangeOf(String location) {
    String code =
        List.of(URI.create(location).getQuery().split("&")).stream()
            .filter(part -> part.startsWith("code="))
            .collect(Collectors.joining());
    return "grant_type=authorization_code&client_id=docs&redirect_uri=" + CALLBACK + "&" + code;
  }

  private static JWTClaimsSet tokenFor(String request) throws Exception {
    HttpResponse<String> response = send(form("/token", request).build());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return verified(accessToken(response));
  }

  private static String accessToken(HttpResponse<String> response) throws Exception {
    return String.valueOf(json(response).get("access_token"));
  }

  private static JWTClaimsSet verified(String token) throws Exception {
    SignedJWT signed = SignedJWT.parse(token);
    assertThat(signed.verify(verifier())).isTrue();
    return signed.getJWTClaimsSet();
  }

  private static RSASSAVerifier verifier() throws Exception {
    JWKSet keys = JWKSet.parse(get("/jwks").body());
    return new RSASSAVerifier(keys.getKeyByKeyId("bangfu").toRSAKey());
  }

  private static HttpRequest.Builder form(String path, String body) {
    return HttpRequest.newBuilder(URI.create(issuer.issuerUrl() + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(issuer.issuerUrl() + path)).build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static Map<String, Object> json(HttpResponse<String> response) throws Exception {
    return JSONObjectUtils.parse(response.body());
  }
}
