package bangfu.system;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.caller.Roles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The compose file fits the services that it starts, as far as that can be told without Docker. */
class ComposeFileTest {
  private static final Path ROOT = Path.of("..");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode compose = yaml(ROOT.resolve("docker-compose.yml"));

  @Test
  void it_starts_three_databases_an_issuer_and_three_services() {
    List<String> names = new ArrayList<>();
    compose.path("services").fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .contains(
            "household-db",
            "subsidy-db",
            "inspection-db",
            "keycloak",
            "household-service",
            "subsidy-service",
            "inspection-service");
    for (String database : List.of("household-db", "subsidy-db", "inspection-db")) {
      assertThat(service(database).path("image").asText()).isEqualTo("postgres:18");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"household", "subsidy", "inspection"})
  void every_setting_it_gives_exists_and_every_needed_one_is_given(String name) {
    Set<String> given = new HashSet<>();
    service(name + "-service").path("environment").fieldNames().forEachRemaining(given::add);
    Set<String> known = settings(name, "\\$\\{(BANGFU_[A-Z_]+)[:}]");
    Set<String> needed = settings(name, "\\$\\{(BANGFU_[A-Z_]+)\\}");
    assertThat(known).isNotEmpty().containsAll(given);
    assertThat(given).containsAll(needed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"household:8081:9081", "subsidy:8082:9082", "inspection:8083:9083"})
  void each_service_has_its_ports_on_this_machine_only(String expected) {
    String[] part = expected.split(":");
    JsonNode service = service(part[0] + "-service");
    assertThat(service.path("ports").get(0).asText())
        .isEqualTo("127.0.0.1:" + part[1] + ":" + part[1]);
    assertThat(service.path("ports")).hasSize(1);
    assertThat(service.path("environment").path("BANGFU_HTTP_PORT").asText()).isEqualTo(part[1]);
    assertThat(service.path("environment").path("BANGFU_MANAGEMENT_PORT").asText())
        .isEqualTo(part[2]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"household", "subsidy", "inspection"})
  void a_service_waits_for_a_healthy_database_and_issuer(String name) {
    JsonNode needs = service(name + "-service").path("depends_on");
    for (String each : List.of(name + "-db", "keycloak")) {
      assertThat(needs.path(each).path("condition").asText()).isEqualTo("service_healthy");
    }
    assertThat(service(name + "-db").path("healthcheck").path("test")).isNotEmpty();
    assertThat(text(ROOT.resolve(name + "-service/Dockerfile")))
        .contains("eclipse-temurin:25", "HEALTHCHECK", "USER 10001");
  }

  @Test
  void no_secret_has_a_usable_default() {
    String text = text(ROOT.resolve("docker-compose.yml"));
    Matcher secret =
        Pattern.compile("([A-Z_]*(PASSWORD|SECRET|KEYS?|CURRENT)): (.*)").matcher(text);
    List<String> values = new ArrayList<>();
    while (secret.find()) {
      values.add(secret.group(3));
    }
    assertThat(values).hasSizeGreaterThan(15).allMatch(v -> v.matches("\\$\\{[A-Z_]+:\\?.*\\}"));
  }

  @Test
  void the_realm_has_the_roles_of_the_code() throws IOException {
    JsonNode realm = JSON.readTree(ROOT.resolve("deploy/keycloak/bangfu-realm.json").toFile());
    Set<String> roles = new HashSet<>();
    realm.path("roles").path("realm").forEach(role -> roles.add(role.path("name").asText()));
    roles.removeIf(role -> role.startsWith("default-roles-"));
    assertThat(roles).isEqualTo(Roles.ALL);
  }

  private JsonNode service(String name) {
    JsonNode service = compose.path("services").path(name);
    assertThat(service.isObject()).as(name).isTrue();
    return service;
  }

  private static Set<String> settings(String service, String pattern) {
    Set<String> found = new HashSet<>();
    Stream.of(
            "commons/src/main/resources/META-INF/microprofile-config.properties",
            service + "-service/src/main/resources/application.properties")
        .map(file -> Pattern.compile(pattern).matcher(text(ROOT.resolve(file))))
        .forEach(
            matcher -> {
              while (matcher.find()) {
                found.add(matcher.group(1));
              }
            });
    return found;
  }

  private static JsonNode yaml(Path file) {
    return JSON.valueToTree(new Yaml().load(text(file)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
