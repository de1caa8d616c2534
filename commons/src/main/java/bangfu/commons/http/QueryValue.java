package bangfu.commons.http;

import bangfu.commons.value.InvalidValue;
import bangfu.commons.value.IsoDay;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Whether a query parameter's text can be read as the type the endpoint wants. */
final class QueryValue {
  private QueryValue() {}

  /** The code of what is wrong; empty where the text can be read. */
  static Optional<String> check(Class<?> type, String text) {
    if (type.isEnum()) {
      return refuseUnless(
          Arrays.stream(type.getEnumConstants()).anyMatch(c -> ((Enum<?>) c).name().equals(text)),
          "UNKNOWN_CODE");
    }
    if (type == Boolean.class || type == boolean.class) {
      return refuseUnless(text.equals("true") || text.equals("false"), "INVALID_FORMAT");
    }
    try {
      read(type, text);
      return Optional.empty();
    } catch (InvalidValue e) {
      return Optional.of(e.code());
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.of("INVALID_FORMAT");
    }
  }

  private static void read(Class<?> type, String text) {
    if (type == Integer.class || type == int.class) {
      Integer.parseInt(text);
    } else if (type == UUID.class) {
      refuseUnless(UUID.fromString(text).toString().equalsIgnoreCase(text), "INVALID_FORMAT")
          .ifPresent(
              code -> {
                throw new IllegalArgumentException(code);
              });
    } else if (type == LocalDate.class) {
      IsoDay.parse(text);
    } else if (type == Instant.class) {
      Instant.parse(text);
    } else if (type != String.class) {
      construct(type, text);
    }
  }

  /** By {@code fromString} or the constructor, as Jakarta REST itself does it. */
  private static void construct(Class<?> type, String text) {
    try {
      for (var method : type.getDeclaredMethods()) {
        if (method.getName().equals("fromString")) {
          method.invoke(null, text);
          return;
        }
      }
      type.getDeclaredConstructor(String.class).newInstance(text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A query parameter of a type without (String)", e);
    }
  }

  private static Optional<String> refuseUnless(boolean good, String code) {
    return good ? Optional.empty() : Optional.of(code);
  }
}
