package bangfu.commons.paging;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keyset pages: reading the wanted page from the request, and making the answer. */
@ApplicationScoped
public class Paging {
  private static final int MAX_LIMIT = 500;
  private static final Set<String> NOT_PART_OF_THE_QUERY = Set.of("limit", "cursor", "count");

  private final UriInfo uri;
  private final Cursors cursors;

  Paging(@Context UriInfo uri, Cursors cursors) {
    this.uri = uri;
    this.cursors = cursors;
  }

  /** The wanted page; refuses a limit outside 1–500 and a cursor of another query. */
  public PageRequest request(PageParameters wanted) {
    Integer given = wanted.limit();
    int limit = given == null ? PageRequest.DEFAULT_LIMIT : given;
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER, List.of(new InputError("limit", "OUT_OF_RANGE", "")));
    }
    String cursor = wanted.cursor();
    return new PageRequest(limit, cursor == null ? List.of() : cursors.open(query(), cursor));
  }

  /**
   * The answer.
   *
   * @param rows up to {@link PageRequest#fetch()} rows
   * @param key the sort key of a row, unique; the next page starts after it
   */
  public <T> Page<T> page(PageRequest request, List<T> rows, Function<T, List<String>> key) {
    return page(request, rows, key, null);
  }

  /** The answer with the total. */
  public <T> Page<T> page(
      PageRequest request, List<T> rows, Function<T, List<String>> key, @Nullable Long total) {
    if (rows.size() <= request.limit()) {
      return new Page<>(rows, null, total);
    }
    List<T> shown = List.copyOf(rows.subList(0, request.limit()));
    return new Page<>(shown, cursors.sign(query(), key.apply(shown.get(shown.size() - 1))), total);
  }

  /** Path and filters: a cursor is good for the query it came from only. */
  private String query() {
    var filters = new TreeMap<>(uri.getQueryParameters());
    filters.keySet().removeAll(NOT_PART_OF_THE_QUERY);
    return uri.getPath() + filters;
  }
}
