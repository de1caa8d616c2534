package bangfu.commons.http;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the endpoint does not know (a misspelled filter must never return
 * everything) and values that cannot be read, all at once and by name.
 */
@Provider
public class QueryGuard implements ContainerRequestFilter {
  private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource == null ? null : resource.getResourceMethod();
    if (method == null) {
      return;
    }
    var parameters = known.computeIfAbsent(method, QueryGuard::parameters);
    List<InputError> unknown = new ArrayList<>();
    List<InputError> unreadable = new ArrayList<>();
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              Class<?> type = parameters.get(name);
              if (type == null) {
                unknown.add(new InputError(name, "UNKNOWN_PARAMETER", ""));
              } else if (values.size() > 1) {
                unreadable.add(new InputError(name, "DUPLICATE_FIELD", ""));
              } else {
                QueryValue.check(type, values.get(0))
                    .ifPresent(code -> unreadable.add(new InputError(name, code, "")));
              }
            });
    refuse(CommonProblem.UNKNOWN_PARAMETER, unknown);
    refuse(CommonProblem.INVALID_PARAMETER, unreadable);
  }

  private static void refuse(CommonProblem code, List<InputError> errors) {
    if (!errors.isEmpty()) {
      throw new Problem(code, errors);
    }
  }

  private static Map<String, Class<?>> parameters(Method method) {
    Map<String, Class<?>> found = new HashMap<>();
    for (var parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        found.put(query.value(), parameter.getType());
      }
      for (var field : parameter.getType().getDeclaredFields()) {
        QueryParam inBean = field.getAnnotation(QueryParam.class);
        if (inBean != null) {
          found.put(inBean.value(), field.getType());
        }
      }
    }
    return found;
  }
}
