package bangfu.commons.http;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.InvalidValue;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** What the JSON parser refused, told without its message, which holds class names and values. */
final class JsonProblem {
  private JsonProblem() {}

  static Problem of(JacksonException e) {
    String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
    // Inside an object the parser's own complaint comes wrapped.
    var parse = ExceptionMappers.causes(e).filter(JsonParseException.class::isInstance).findFirst();
    if (parse.isPresent()) {
      boolean twice =
          String.valueOf(((JsonParseException) parse.get()).getOriginalMessage())
              .startsWith("Duplicate");
      return twice
          ? problem(pointer, "DUPLICATE_FIELD")
          : new Problem(CommonProblem.MALFORMED_JSON);
    }
    return e instanceof JsonMappingException mapping
        ? problem(pointer, code(mapping))
        : new Problem(CommonProblem.MALFORMED_JSON);
  }

  private static Problem problem(String pointer, String code) {
    return new Problem(CommonProblem.INVALID_INPUT, ExceptionMappers.one(pointer, code));
  }

  private static String code(JsonMappingException e) {
    var invalid = ExceptionMappers.causes(e).filter(InvalidValue.class::isInstance).findFirst();
    if (invalid.isPresent()) {
      return ((InvalidValue) invalid.get()).code();
    }
    if (e instanceof UnrecognizedPropertyException) {
      return "UNKNOWN_FIELD";
    }
    boolean trailing = String.valueOf(e.getOriginalMessage()).startsWith("Trailing");
    return trailing ? "TRAILING_CONTENT" : "WRONG_TYPE";
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() != null ? r.getFieldName() : String.valueOf(r.getIndex()))
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }
}
