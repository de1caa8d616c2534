package bangfu.commons.http;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.validation.Validator;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a request's body once: its digest, and every error in it instead of the first. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class StrictBody implements ReaderInterceptor {
  private final RequestBody body;
  private final Validator validator;

  StrictBody(RequestBody body, Validator validator) {
    this.body = body;
    this.validator = validator;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var digest = sha256();
    context.setInputStream(new DigestInputStream(context.getInputStream(), digest));
    CollectingHandler.begin();
    List<InputError> errors = List.of();
    Object read;
    try {
      read = context.proceed();
    } finally {
      errors = CollectingHandler.end();
    }
    body.digest(digest.digest());
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, withViolations(errors, read));
    }
    return read;
  }

  private static boolean isPartOf(String pointer, String whole) {
    return pointer.equals(whole) || pointer.startsWith(whole + "/");
  }

  /** What could not be read is null now: what validation says of it is no news. */
  private List<InputError> withViolations(List<InputError> errors, Object read) {
    List<InputError> all = new ArrayList<>(errors);
    if (read != null) {
      var known = errors.stream().map(InputError::pointer).collect(Collectors.toSet());
      Violations.errors(validator.validate(read)).stream()
          .filter(e -> known.stream().noneMatch(k -> isPartOf(k, e.pointer())))
          .forEach(all::add);
    }
    return all;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
