package bangfu.commons.idempotency;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.http.RequestBody;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One effect and one answer per {@code Idempotency-Key} and caller (IETF draft). Key, effect and
 * answer are one transaction: what was not answered has not happened. Refusals are not kept; a
 * retry of a refused request is judged anew.
 */
@ApplicationScoped
public class Idempotency {
  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

  private final Sql sql;
  private final CurrentCaller caller;
  private final RequestBody body;
  private final ObjectMapper json;
  private final RequestPart part;

  Idempotency(
      Sql sql, CurrentCaller caller, RequestBody body, ObjectMapper json, RequestPart part) {
    this.sql = sql;
    this.caller = caller;
    this.body = body;
    this.json = json;
    this.part = part;
  }

  /** Which request this is, apart from its body. */
  @ApplicationScoped
  static class RequestPart {
    private final UriInfo uri;
    private final Request request;

    RequestPart(@Context UriInfo uri, @Context Request request) {
      this.uri = uri;
      this.request = request;
    }

    String line() {
      return request.getMethod()
          + " "
          + uri.getRequestUri().getRawPath()
          + "?"
          + uri.getRequestUri().getRawQuery();
    }
  }

  /**
   * The answer of the effect; of the first time, where this is a repetition.
   *
   * @param header the Idempotency-Key header, quoted or not
   * @throws Problem 400 without a key, 409 while a twin is being worked on, 422 where the key was
   *     used for another request
   */
  @Transactional
  public Response once(@Nullable String header, Supplier<Response> effect) {
    String key = IdempotencyKey.of(header).value();
    String who = caller.get().subject();
    lock(who + " " + key); // a key has no spaces
    byte[] digest = digest();
    Optional<StoredAnswer> before = find(who, key);
    if (before.isPresent()) {
      return before.get().replay(digest);
    }
    Response answer = effect.get();
    store(who, key, digest, answer);
    return answer;
  }

  /**
   * The same for an effect whose answer must not be kept, because it holds what nobody may store: a
   * repetition is bound to its key and request as ever, but has the effect again.
   */
  @Transactional
  public Response unkept(@Nullable String header, Supplier<Response> effect) {
    String key = IdempotencyKey.of(header).value();
    String who = caller.get().subject();
    lock(who + " " + key);
    byte[] digest = digest();
    Optional<StoredAnswer> before = find(who, key);
    before.ifPresent(answer -> answer.requireSame(digest));
    Response answer = effect.get();
    if (before.isEmpty()) {
      store(who, key, digest, Response.status(answer.getStatus()).build());
    }
    return answer;
  }

  private void lock(String name) {
    boolean got =
        sql.one(
            "select pg_try_advisory_xact_lock(hashtextextended(?, 41))",
            row -> row.getBoolean(1),
            name);
    if (!got) {
      throw new Problem(CommonProblem.IDEMPOTENCY_KEY_IN_USE);
    }
  }

  private Optional<StoredAnswer> find(String who, String key) {
    return sql.first(
        "select request_digest, status, location, etag, body from idempotency_key"
            + " where caller = ? and key = ?",
        row ->
            new StoredAnswer(
                row.getBytes(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        who,
        key);
  }

  private void store(String who, String key, byte[] digest, Response answer) {
    sql.update(
        "insert into idempotency_key (caller, key, request_digest, status, location, etag, body)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        who,
        key,
        digest,
        answer.getStatus(),
        answer.getHeaderString(HttpHeaders.LOCATION),
        answer.getHeaderString(HttpHeaders.ETAG),
        text(answer.getEntity()));
  }

  private @Nullable String text(@Nullable Object entity) {
    try {
      return entity == null ? null : json.writeValueAsString(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(part.line().getBytes(StandardCharsets.UTF_8));
      return digest.digest(body.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was answered the first time. */
  private record StoredAnswer(
      byte[] digest,
      int status,
      @Nullable String location,
      @Nullable String etag,
      @Nullable String body) {
    void requireSame(byte[] requested) {
      if (!MessageDigest.isEqual(digest, requested)) {
        throw new Problem(CommonProblem.IDEMPOTENCY_KEY_REUSED);
      }
    }

    Response replay(byte[] requested) {
      requireSame(requested);
      var answer = Response.status(status).header("Idempotent-Replayed", "true");
      if (location != null) {
        answer.header(HttpHeaders.LOCATION, location);
      }
      if (etag != null) {
        answer.header(HttpHeaders.ETAG, etag);
      }
      if (body != null) {
        answer.entity(body.getBytes(StandardCharsets.UTF_8)).type(JSON);
      }
      return answer.build();
    }
  }
}
