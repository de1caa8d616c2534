package bangfu.system;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.local.stack.Api;
import bangfu.local.stack.ServiceName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A village cadre reads and writes nothing of another village, by any endpoint. The test walks the
 * contract, so that a new endpoint is covered by being there.
 */
class AnotherVillageTest {
  private static final String THEIRS = "430511203201";
  private static final String CADRE = "VILLAGE@430511203202#VC-9902";

  private final Stacks.Running running = Stacks.told();
  private final Api api = running.api();

  @ParameterizedTest
  @EnumSource(ServiceName.class)
  void a_cadre_of_another_village_neither_reads_nor_writes(ServiceName service) throws Exception {
    Contract contract = Contract.of(api, service);
    List<String> secrets = secretsOf(service);
    long before = revisions(service);
    List<String> leaks = new ArrayList<>();
    for (Contract.Endpoint endpoint : contract.endpoints()) {
      String path = fill(service, endpoint);
      Api.Answer answer =
          endpoint.isRead()
              ? api.tryGet(service, CADRE, path)
              : api.trySend(
                  service,
                  CADRE,
                  endpoint.method(),
                  path,
                  endpoint.contentType(),
                  endpoint.body(),
                  UUID.randomUUID().toString());
      if (answer.status() / 100 == 5) {
        leaks.add(endpoint + " answered " + answer.status() + " " + answer.text());
      }
      if (isTheirs(service, endpoint) && answer.status() / 100 == 2) {
        leaks.add(endpoint + " answered " + answer.status());
      }
      String text = answer.status() / 100 == 2 ? answer.text() : "";
      secrets.stream()
          .filter(text::contains)
          .findFirst()
          .ifPresent(secret -> leaks.add(endpoint + " shows " + secret));
    }
    assertThat(leaks).isEmpty();
    assertThat(revisions(service)).as("revisions of the other village").isEqualTo(before);
  }

  /** Whether it names a record of the other village, and not one of the whole district. */
  private boolean isTheirs(ServiceName service, Contract.Endpoint endpoint) throws SQLException {
    List<String> parameters = endpoint.pathParameters();
    if (parameters.isEmpty() || !parameters.get(parameters.size() - 1).equals("id")) {
      return false;
    }
    return Ids.areLocal(running.stack(), service, collection(endpoint, "id"));
  }

  private static String collection(Contract.Endpoint endpoint, String parameter) {
    String collection = endpoint.path().substring(0, endpoint.path().indexOf("/{" + parameter));
    return collection.substring(collection.lastIndexOf('/') + 1);
  }

  /** A path with the other village's ids in it. */
  private String fill(ServiceName service, Contract.Endpoint endpoint) throws SQLException {
    String path = endpoint.path();
    for (String parameter : endpoint.pathParameters()) {
      path = path.replace("{" + parameter + "}", value(service, endpoint, parameter));
    }
    return path + endpoint.requiredQuery();
  }

  private String value(ServiceName service, Contract.Endpoint endpoint, String parameter)
      throws SQLException {
    String name = collection(endpoint, parameter);
    return switch (name) {
      case "divisions" -> THEIRS;
      case "leaders" -> "LD-0001";
      case "code-lists" -> "relation";
      case "templates" -> "households";
      case "indicators" -> "POVERTY_INCIDENCE";
      case "programmes" -> "EDU_LIVING";
      default -> Ids.of(running.stack(), service, name, THEIRS);
    };
  }

  /** Ids of the other village's records: none of them may be in an answer. */
  private List<String> secretsOf(ServiceName service) throws SQLException {
    List<String> collections =
        switch (service) {
          case HOUSEHOLD -> List.of("households");
          case SUBSIDY -> List.of("rolls", "lines");
          case INSPECTION -> List.of("issues", "visits", "items");
        };
    List<String> secrets = new ArrayList<>();
    for (String each : collections) {
      secrets.add(Ids.of(running.stack(), service, each, THEIRS));
    }
    return secrets;
  }

  private long revisions(ServiceName service) throws SQLException {
    return Ids.count(
        running.stack(),
        service,
        "select count(*) from revision where division_code = '" + THEIRS + "'");
  }
}
