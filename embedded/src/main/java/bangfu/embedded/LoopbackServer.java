package bangfu.embedded;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The library's server, bound to 127.0.0.1, with our login page in front: the library's own lets
 * the browser add claims, and does not tell the token callback who logged in.
 */
record LoopbackServer(MockWebServerWrapper server, Directory directory, Logins logins)
    implements OAuth2HttpServer {
  private static final String LOGIN_PATH = "/" + LocalIssuer.ISSUER_ID + "/authorize";

  @Override
  public OAuth2HttpServer start(
      InetAddress address,
      int port,
      Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {
    server.start(Ports.loopback(), port, request -> answer(request, library));
    return this;
  }

  @Override
  public OAuth2HttpServer start(
      int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {
    return start(Ports.loopback(), port, library);
  }

  @Override
  public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {
    return start(0, library);
  }

  @Override
  public OAuth2HttpServer stop() {
    server.stop();
    return this;
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public HttpUrl url(String path) {
    return server.url(path);
  }

  @Override
  public @Nullable Ssl sslConfig() {
    return server.sslConfig();
  }

  private OAuth2HttpResponse answer(
      OAuth2HttpRequest request, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {
    forgetRecordedRequest();
    if (!request.getUrl().encodedPath().equals(LOGIN_PATH)) {
      return library.invoke(request);
    }
    return switch (request.getMethod()) {
      case "GET" -> page(200, false);
      case "POST" -> logIn(request, library);
      default -> library.invoke(request);
    };
  }

  private OAuth2HttpResponse logIn(
      OAuth2HttpRequest request, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {
    String username = request.getFormParameters().get("username");
    if (username == null || directory.find(username).isEmpty()) {
      return page(401, true);
    }
    OAuth2HttpResponse response = library.invoke(withoutClaims(request));
    code(response).ifPresent(code -> logins.remember(code, username));
    return response;
  }

  /** The library would put a form field "claims" into the token; the directory alone decides. */
  private static OAuth2HttpRequest withoutClaims(OAuth2HttpRequest request) {
    return new OAuth2HttpRequest(
        request.getHeaders(), request.getMethod(), request.getOriginalUrl(), "username=known");
  }

  private static Optional<String> code(OAuth2HttpResponse response) {
    return Optional.ofNullable(response.getHeaders().get("Location"))
        .map(HttpUrl::parse)
        .map(url -> url.queryParameter("code"));
  }

  private static OAuth2HttpResponse page(int status, boolean refused) {
    Headers headers = Headers.of(Map.of("Content-Type", "text/html; charset=UTF-8"));
    return new OAuth2HttpResponse(headers, status, LoginPage.html(refused), null);
  }

  /** The library keeps every request for tests to look at, for ever: each one drops one. */
  private void forgetRecordedRequest() {
    try {
      server.getMockWebServer().takeRequest(0, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
