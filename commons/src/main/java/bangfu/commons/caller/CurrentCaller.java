package bangfu.commons.caller;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.InvalidValue;
import bangfu.commons.value.StaffNo;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The caller of the work at hand: of the HTTP request by its token, or of a job as declared. Where
 * neither is known there is no caller, and the database shows nothing.
 */
@ApplicationScoped
public class CurrentCaller {
  /** Where an identity holds its caller, read off the token once. */
  static final String ATTRIBUTE = "bangfu.caller";

  private final ThreadLocal<@Nullable Caller> declared = new ThreadLocal<>();
  private final Instance<SecurityIdentity> identity;

  CurrentCaller(Instance<SecurityIdentity> identity) {
    this.identity = identity;
  }

  /** The caller; without one it is a programming error to ask. */
  public Caller get() {
    return find().orElseThrow(() -> new IllegalStateException("Nobody is calling"));
  }

  /** Whose divisions a query may touch; nothing where nobody is calling. */
  public Scope scope() {
    return find().map(Caller::scope).orElse(Scope.NOTHING);
  }

  public Optional<Caller> find() {
    Caller caller = declared.get();
    return caller != null ? Optional.of(caller) : ofRequest();
  }

  /** Runs work that no request asked for, as this caller. */
  public <T> T as(Caller caller, Callable<T> work) throws Exception {
    Caller before = declared.get();
    declared.set(caller);
    try {
      return work.call();
    } finally {
      if (before == null) {
        declared.remove();
      } else {
        declared.set(before);
      }
    }
  }

  private Optional<Caller> ofRequest() {
    if (!Arc.container().requestContext().isActive()) {
      return Optional.empty();
    }
    SecurityIdentity who = identity.get();
    if (who.isAnonymous() || !(who.getPrincipal() instanceof JsonWebToken token)) {
      return Optional.empty();
    }
    Caller known = who.getAttribute(ATTRIBUTE);
    return Optional.of(known != null ? known : of(token.getSubject(), token, who.getRoles()));
  }

  static Caller of(String subject, JsonWebToken token, Set<String> roles) {
    return new Caller(
        subject,
        roles.stream().filter(Roles.ALL::contains).collect(Collectors.toSet()),
        Scope.of(divisions(token)),
        staffNo(token));
  }

  /** A division that cannot be read covers nothing: better to see too little than too much. */
  private static List<DivisionCode> divisions(JsonWebToken token) {
    return texts(token.getClaim("divisions")).stream().flatMap(CurrentCaller::division).toList();
  }

  private static java.util.stream.Stream<DivisionCode> division(String text) {
    try {
      return java.util.stream.Stream.of(DivisionCode.ofPrefix(text));
    } catch (InvalidValue e) {
      return java.util.stream.Stream.empty();
    }
  }

  private static List<String> texts(@Nullable Object claim) {
    if (claim instanceof JsonArray array) {
      return array.stream()
          .filter(JsonString.class::isInstance)
          .map(text -> ((JsonString) text).getString())
          .toList();
    }
    if (claim instanceof Collection<?> values) {
      return values.stream().map(String::valueOf).toList();
    }
    return List.of();
  }

  private static Optional<StaffNo> staffNo(JsonWebToken token) {
    Object claim = token.getClaim("staff_no");
    try {
      return claim == null ? Optional.empty() : Optional.of(new StaffNo(claim.toString()));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
