package bangfu.commons.http;

import bangfu.commons.value.InvalidValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Goes on where the reader of one value gives up, and remembers which object is being read: what
 * {@link CollectingHandler} is asked about is only a part of what can be wrong.
 */
final class CollectingDeserializer extends DelegatingDeserializer {
  private static final long serialVersionUID = 1;
  private static final ThreadLocal<Deque<String>> BEANS = ThreadLocal.withInitial(ArrayDeque::new);

  private CollectingDeserializer(JsonDeserializer<?> reader) {
    super(reader);
  }

  static Module module() {
    return new SimpleModule("bangfu-strict").setDeserializerModifier(new Wrapping());
  }

  /** Where the object stands that is being read; empty for the body itself. */
  static String pointerOfBean() {
    String pointer = BEANS.get().peek();
    return pointer == null ? "" : pointer;
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
    return new CollectingDeserializer(reader);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return _delegatee instanceof BeanDeserializerBase
        ? bean(parser, context)
        : value(parser, context);
  }

  private @Nullable Object bean(JsonParser parser, DeserializationContext context)
      throws IOException {
    // Inside its braces the object's pointer would name a field of it.
    boolean inside = parser.currentToken() == JsonToken.START_OBJECT;
    var place = parser.getParsingContext();
    BEANS.get().push((inside ? place.getParent() : place).pathAsPointer().toString());
    try {
      return super.deserialize(parser, context);
    } catch (ValueInstantiationException e) {
      return withoutValue(parser, e);
    } catch (MismatchedInputException e) {
      return withoutPrimitive(parser, e);
    } finally {
      BEANS.get().pop();
    }
  }

  /** Values that are made of whatever JSON holds fail here instead of asking the handler. */
  private static @Nullable Object withoutValue(
      JsonParser parser, ValueInstantiationException failure) throws IOException {
    var invalid =
        ExceptionMappers.causes(failure).filter(InvalidValue.class::isInstance).findFirst();
    boolean known =
        invalid.isPresent()
            ? CollectingHandler.collected(parser, ((InvalidValue) invalid.get()).code())
            : CollectingHandler.foundAny();
    if (!known) {
      throw failure;
    }
    return null;
  }

  /** A primitive that nobody gave is missed at the object's end. */
  private static @Nullable Object withoutPrimitive(
      JsonParser parser, MismatchedInputException failure) throws IOException {
    boolean atEnd = parser.currentToken() == JsonToken.END_OBJECT && failure.getPath().size() == 1;
    if (!atEnd) {
      throw failure;
    }
    String pointer = pointerOfBean() + "/" + failure.getPath().get(0).getFieldName();
    if (!CollectingHandler.collected(pointer, "REQUIRED")) {
      throw failure;
    }
    return null;
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
    try {
      return super.getNullValue(context);
    } catch (MismatchedInputException e) {
      return goOn(context.getParser(), "REQUIRED", e);
    }
  }

  private @Nullable Object value(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (isTimeInNumbers(parser) && CollectingHandler.collected(parser, "WRONG_TYPE")) {
      parser.skipChildren();
      return null;
    }
    try {
      Object read = super.deserialize(parser, context);
      boolean nul = read instanceof String text && text.indexOf('\0') >= 0;
      return nul && CollectingHandler.collected(parser, "INVALID_FORMAT") ? null : read;
    } catch (InputCoercionException e) {
      return goOn(parser, "OUT_OF_RANGE", e);
    } catch (MismatchedInputException e) {
      return goOn(parser, code(parser), e);
    }
  }

  /** The library takes days as {@code [2020, 9, 30]} and instants as seconds. */
  private boolean isTimeInNumbers(JsonParser parser) {
    Class<?> type = handledType(); // null for a sealed type that is read by what it says it is
    return type != null
        && type.getPackageName().equals("java.time")
        && parser.currentToken() != JsonToken.VALUE_STRING;
  }

  private <E extends IOException> @Nullable Object goOn(JsonParser parser, String code, E failure)
      throws E {
    if (!CollectingHandler.collected(parser, code)) {
      throw failure;
    }
    Class<?> type = handledType();
    return type != null && type.isPrimitive() ? ClassUtil.defaultValue(type) : null;
  }

  private String code(JsonParser parser) {
    Class<?> type = handledType();
    boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
    if (!text || type == null || type.isPrimitive() || type == Boolean.class || isNumber(type)) {
      return "WRONG_TYPE";
    }
    return type.isEnum() ? "UNKNOWN_CODE" : "INVALID_FORMAT";
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type);
  }

  /** Wraps the readers of single values and of objects; collections pass on what theirs say. */
  private static final class Wrapping extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
      return new CollectingDeserializer(reader);
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription bean,
        JsonDeserializer<?> reader) {
      return new CollectingDeserializer(reader);
    }
  }
}
