package bangfu.commons.http;

import bangfu.commons.problem.InputError;
import bangfu.commons.value.InvalidValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads on after a wrong field, so that a caller hears of all of them at once. Active only between
 * {@link #begin} and {@link #end}, that is while a request's body is read.
 */
final class CollectingHandler extends DeserializationProblemHandler {
  private static final ThreadLocal<@Nullable List<InputError>> FOUND = new ThreadLocal<>();

  static void begin() {
    FOUND.set(new ArrayList<>());
  }

  static List<InputError> end() {
    List<InputError> found = FOUND.get();
    FOUND.remove();
    return found == null ? List.of() : found;
  }

  /** Whether it is remembered; otherwise nobody collects, and the reader has to throw. */
  static boolean collected(JsonParser parser, String code) {
    return collected(pointer(parser), code);
  }

  static boolean collected(String pointer, String code) {
    List<InputError> found = FOUND.get();
    return found != null && found.add(new InputError(pointer, code, ""));
  }

  /** Whether a constructor may be stumbling over the gap that a refused field leaves. */
  static boolean foundAny() {
    List<InputError> found = FOUND.get();
    return found != null && !found.isEmpty();
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    // Records hear of unknown fields at their end only, from a parser that stands elsewhere.
    String step = name.replace("~", "~0").replace("/", "~1");
    if (!collected(CollectingDeserializer.pointerOfBean() + "/" + step, "UNKNOWN_FIELD")) {
      return false;
    }
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String reason) {
    String code = type.isEnum() ? "UNKNOWN_CODE" : "INVALID_FORMAT";
    return collected(context.getParser(), code) ? null : NOT_HANDLED;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String reason) {
    String code = type.isEnum() ? "WRONG_TYPE" : "OUT_OF_RANGE";
    return collected(context.getParser(), code) ? null : NOT_HANDLED;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String reason)
      throws IOException {
    // Primitives cannot be null: those are left to the exception.
    if (type.isPrimitive() || !collected(parser, "WRONG_TYPE")) {
      return NOT_HANDLED;
    }
    parser.skipChildren();
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable thrown) {
    var invalid =
        ExceptionMappers.causes(thrown).filter(InvalidValue.class::isInstance).findFirst();
    if (invalid.isEmpty()) {
      return foundAny() ? null : NOT_HANDLED;
    }
    String code = ((InvalidValue) invalid.get()).code();
    return collected(context.getParser(), code) ? null : NOT_HANDLED;
  }
}
