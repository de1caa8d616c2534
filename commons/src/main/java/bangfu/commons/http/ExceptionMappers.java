package bangfu.commons.http;

import bangfu.commons.persistence.DatabaseErrors;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.problem.ProblemCode;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever was thrown into one kind of answer; what we did not foresee is our fault: 500. The
 * methods are public because the code that calls them may come from another class loader.
 */
public class ExceptionMappers {
  private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

  private final Problems problems;

  ExceptionMappers(Problems problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper
  public Response problem(Problem problem) {
    return problems.answer(problem);
  }

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
  })
  public Response unauthenticated(SecurityException e) {
    return problems.answer(CommonProblem.UNAUTHENTICATED);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e) {
    return problems.answer(CommonProblem.FORBIDDEN);
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException e) {
    return problems.answer(CommonProblem.INVALID_INPUT, Violations.errors(e));
  }

  @ServerExceptionMapper
  public Response invalid(ValidationException e) {
    return unforeseen(e);
  }

  @ServerExceptionMapper({
    JacksonException.class,
    JsonMappingException.class,
    com.fasterxml.jackson.databind.exc.MismatchedInputException.class
  })
  public Response json(Exception e) {
    return problems.answer(JsonProblem.of((JacksonException) e));
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException e) {
    var json = causes(e).filter(JacksonException.class::isInstance).findFirst();
    if (json.isPresent()) {
      return problems.answer(JsonProblem.of((JacksonException) json.get()));
    }
    var problem = causes(e).filter(Problem.class::isInstance).findFirst();
    if (problem.isPresent()) {
      return problems.answer((Problem) problem.get());
    }
    return ofStatus(e);
  }

  @ServerExceptionMapper
  public Response unforeseen(Throwable e) {
    var problem = causes(e).filter(Problem.class::isInstance).findFirst();
    if (problem.isPresent()) {
      return problems.answer((Problem) problem.get());
    }
    var known = DatabaseErrors.problemOf(e);
    if (known.isPresent()) {
      LOG.warnf("Answered %s: %s", known.get().name(), DatabaseErrors.summary(e));
      return problems.answer(known.get());
    }
    LOG.error("Unforeseen failure", e);
    return problems.answer(CommonProblem.INTERNAL_ERROR);
  }

  private Response ofStatus(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    ProblemCode code =
        switch (status) {
          case 400 -> CommonProblem.INVALID_PARAMETER;
          case 401 -> CommonProblem.UNAUTHENTICATED;
          case 403 -> CommonProblem.FORBIDDEN;
          case 404 -> CommonProblem.NOT_FOUND;
          case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
          case 406 -> CommonProblem.NOT_ACCEPTABLE;
          case 413 -> CommonProblem.TOO_LARGE;
          case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
          default -> CommonProblem.INTERNAL_ERROR;
        };
    if (code == CommonProblem.INTERNAL_ERROR) {
      LOG.error("Unforeseen failure", e);
    }
    return problems.answer(code);
  }

  static Stream<Throwable> causes(Throwable e) {
    return Stream.<Throwable>iterate(e, t -> t != null, Throwable::getCause).limit(20);
  }

  static List<InputError> one(String pointer, String code) {
    return List.of(new InputError(pointer, code, ""));
  }
}
