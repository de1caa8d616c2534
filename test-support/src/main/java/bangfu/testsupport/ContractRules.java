package bangfu.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each operation and field of a contract must say. */
public final class ContractRules {
  private final List<String> missing = new ArrayList<>();

  private ContractRules() {}

  /** Fails with everything that the document leaves unsaid. */
  public static void check(OpenAPI document) {
    ContractRules rules = new ContractRules();
    document
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> rules.operation(method + " " + path, operation)));
    document.getComponents().getSchemas().forEach(rules::schema);
    assertThat(rules.missing).isEmpty();
  }

  private void operation(String name, Operation operation) {
    need(operation.getSummary(), name + " has no summary");
    need(operation.getDescription(), name + " has no description");
    if (operation.getTags() == null || operation.getTags().isEmpty()) {
      missing.add(name + " has no tag");
    }
    if (operation.getExtensions() == null || !operation.getExtensions().containsKey("x-roles")) {
      missing.add(name + " names no roles");
    }
    if (operation.getParameters() != null) {
      operation
          .getParameters()
          .forEach(
              p ->
                  need(
                      p.getDescription(),
                      name + " parameter " + p.getName() + " has no description"));
    }
    for (Map.Entry<String, ApiResponse> response : operation.getResponses().entrySet()) {
      need(response.getValue().getDescription(), name + " " + response.getKey());
    }
  }

  private void schema(String name, io.swagger.v3.oas.models.media.Schema<?> schema) {
    if (schema.getProperties() == null) {
      return;
    }
    schema
        .getProperties()
        .forEach(
            (field, type) -> {
              if (type.get$ref() == null) {
                need(type.getDescription(), name + "." + field + " has no description");
              }
            });
  }

  private void need(@org.jspecify.annotations.Nullable String text, String complaint) {
    if (text == null || text.isBlank()) {
      missing.add(complaint);
    }
  }
}
