package bangfu.commons.http;

import bangfu.commons.problem.InputError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Set;

/** Bean Validation's findings as input errors: JSON pointers, no Java names. */
final class Violations {
  private Violations() {}

  static List<InputError> errors(ConstraintViolationException e) {
    return e.getConstraintViolations().stream().map(Violations::error).sorted(ORDER).toList();
  }

  static List<InputError> errors(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(Violations::error).sorted(ORDER).toList();
  }

  private static final java.util.Comparator<InputError> ORDER =
      java.util.Comparator.comparing(InputError::pointer).thenComparing(InputError::code);

  private static InputError error(ConstraintViolation<?> violation) {
    return new InputError(pointer(violation.getPropertyPath()), code(violation), "");
  }

  private static String code(ConstraintViolation<?> violation) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return switch (constraint) {
      case "NotNull", "NotBlank", "NotEmpty" -> "REQUIRED";
      case "Size" -> "TOO_LONG";
      case "Pattern" -> "INVALID_FORMAT";
      case "Min", "Max", "Positive", "PositiveOrZero" -> "OUT_OF_RANGE";
      case "AssertTrue" -> violation.getMessage();
      default -> "INVALID";
    };
  }

  /** The method and its parameter are ours; what follows is the caller's. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    String parameter = "";
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.isEmpty() && !parameter.equals("body") ? parameter : pointer.toString();
  }
}
