package bangfu.commons.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into each contract what holds for every operation: the refusals, the headers, the problem
 * schema, how to log in. Derived from the operation itself, so that none is forgotten.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {
  static final String SCHEME = "issuer";
  private static final String PROBLEM = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSchema(PROBLEM, ProblemSchema.problem());
    document.getComponents().addSchema("InputError", ProblemSchema.inputError());
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> item.getOperations().forEach((m, o) -> common(path, o)));
  }

  private static void common(String path, Operation operation) {
    List<Parameter> parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
    Roles.describe(operation, SCHEME);
    Map<String, String> refusals = new TreeMap<>();
    refusals.put("400", "INVALID_INPUT, MALFORMED_JSON, UNKNOWN_PARAMETER, INVALID_PARAMETER");
    refusals.put("401", "UNAUTHENTICATED: no token, or not one for this service");
    refusals.put("403", "FORBIDDEN: the role may not do this");
    refusals.put("500", "INTERNAL_ERROR");
    refusals.put("503", "DATABASE_UNAVAILABLE, ISSUER_UNAVAILABLE; with Retry-After");
    if (path.contains("{")) {
      refusals.put("404", "NOT_FOUND: absent or outside the caller's divisions");
    }
    if (has(parameters, "cursor")) {
      refusals.merge("400", "INVALID_CURSOR", (a, b) -> a + ", " + b);
    }
    if (has(parameters, "Idempotency-Key")) {
      refusals.merge("400", "IDEMPOTENCY_KEY_REQUIRED", (a, b) -> a + ", " + b);
      refusals.put("409", "IDEMPOTENCY_KEY_IN_USE, CONFLICT");
      refusals.put("422", "IDEMPOTENCY_KEY_REUSED");
    }
    if (has(parameters, "If-Match")) {
      refusals.put("412", "STALE_VERSION");
      refusals.put("428", "IF_MATCH_REQUIRED");
    }
    if (operation.getRequestBody() != null) {
      refusals.put("413", "TOO_LARGE");
      refusals.put("415", "UNSUPPORTED_MEDIA_TYPE");
    }
    refusals.forEach((status, codes) -> refuse(operation, status, codes));
    withProblems(operation);
    describeHeaders(parameters);
  }

  private static boolean has(List<Parameter> parameters, String name) {
    return parameters.stream().anyMatch(p -> name.equals(p.getName()));
  }

  private static void describeHeaders(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      if ("Idempotency-Key".equals(parameter.getName())) {
        parameter
            .required(true)
            .description(
                "Chosen by the caller, 1–128 visible ASCII characters; the same key and body answer the"
                    + " stored response again, with `Idempotent-Replayed: true`. Kept 7 days.");
        parameter.example("5c1f0b0e-7d0a-4b7e-9a53-0f1f6d4d9a10");
      }
      if ("If-Match".equals(parameter.getName())) {
        parameter.required(true).description("The ETag that the change was prepared on.");
        parameter.example("\"3\"");
      }
    }
  }

  /** Adds the refusal, or what it says to one that the operation documents itself. */
  private static void refuse(Operation operation, String status, String codes) {
    APIResponse own = operation.getResponses().getAPIResponse(status);
    APIResponse response = own == null ? OASFactory.createAPIResponse() : own;
    String said = own == null || own.getDescription() == null ? "" : own.getDescription() + ", ";
    if (said.contains(codes)) {
      return; // the same object stands in many operations
    }
    boolean placeholder = said.equals("Not Authorized, ") || said.equals("Not Allowed, ");
    response.setDescription((placeholder ? "" : said) + codes);
    operation.getResponses().addAPIResponse(status, response);
  }

  private static void withProblems(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.compareTo("400") >= 0 && response.getContent() == null) {
                response.setContent(ProblemSchema.content(status, response.getDescription()));
              }
            });
  }

  /** Roles as the authorization on the method says them, written where a reader looks. */
  private static final class Roles {
    static void describe(Operation operation, String scheme) {
      if (operation.getSecurity() == null) {
        return;
      }
      List<String> roles =
          operation.getSecurity().stream()
              .flatMap(r -> r.getSchemes().values().stream())
              .flatMap(List::stream)
              .sorted()
              .distinct()
              .toList();
      operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(scheme)));
      operation.addExtension("x-roles", roles);
      String text = Optional.ofNullable(operation.getDescription()).orElse("");
      operation.setDescription((text + "\n\nRoles: " + String.join(", ", roles) + ".").strip());
    }
  }

  static Schema string(String description, String example) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .description(description)
        .examples(List.of(example));
  }
}
