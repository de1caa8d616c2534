package bangfu.system;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.embedded.LocalIssuer;
import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens that are not ours, not valid any more or not meant for us open nothing. */
class ForeignTokensTest {
  private final Stacks.Running running = Stacks.told();

  @ParameterizedTest
  @EnumSource(ServiceName.class)
  void forged_expired_and_foreign_tokens_are_refused(ServiceName service) {
    LocalIssuer issuer = running.stack().issuer();
    Instant now = Instant.now();
    Map<String, String> tokens =
        Map.of(
            "forged", issuer.forged("office"),
            "unsigned", issuer.unsigned("office"),
            "expired", issuer.tokenWith(Map.of("exp", now.minus(Duration.ofHours(1))), "office"),
            "for another", issuer.tokenWith(Map.of("aud", List.of("somebody-else")), "office"),
            "of another issuer", issuer.tokenWith(Map.of("iss", "http://127.0.0.1:1/x"), "office"),
            "from the future", issuer.tokenWith(Map.of("iat", now.plusSeconds(3600)), "office"),
            "for ever",
                issuer.tokenWith(Map.of("exp", now.plus(Duration.ofDays(36_500))), "office"),
            "no token", "not.a.token");
    tokens.forEach(
        (what, token) -> {
          Api.Answer answer = callWith(token, service);
          assertThat(answer.status()).as(service + ", " + what).isEqualTo(401);
          assertThat(answer.json().path("code").asText()).isEqualTo("UNAUTHENTICATED");
        });
    assertThat(callWith(issuer.token("office"), service).status()).isEqualTo(200);
  }

  private Api.Answer callWith(String token, ServiceName service) {
    Api api = new Api(name -> running.stack().service(name).url(), who -> token);
    String path =
        switch (service) {
          case HOUSEHOLD -> "/api/v1/households";
          case SUBSIDY -> "/api/v1/programmes";
          case INSPECTION -> "/api/v1/campaigns";
        };
    return api.tryGet(service, "somebody", path);
  }
}
