package bangfu.commons.export;

import bangfu.commons.audit.Access;
import bangfu.commons.audit.AuditedRequest;
import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands out lists whole: who may, what for, in which format, under which name. */
@ApplicationScoped
public class Exports {
  /** Says who took the list, when and what for, to machines that read no rows. */
  public static final String WATERMARK = "Export-Watermark";

  /**
   * domain.md §5: a list that leaves the system is for those who answer for more than a village.
   */
  private static final Set<String> MAY_EXPORT =
      Set.of(Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.AUDIT);

  private final HttpHeaders headers;
  private final Handing handing;
  private final AuditedRequest audited;
  private final CurrentCaller caller;
  private final Clock clock;

  Exports(
      @Context HttpHeaders headers,
      Handing handing,
      AuditedRequest audited,
      CurrentCaller caller,
      Clock clock) {
    this.headers = headers;
    this.handing = handing;
    this.audited = audited;
    this.caller = caller;
    this.clock = clock;
  }

  /** The format that this request wants the whole list in; empty where it wants a page. */
  public Optional<ExportFormat> wanted() {
    return ExportFormat.preferred(headers.getAcceptableMediaTypes());
  }

  /**
   * The whole list, to be streamed.
   *
   * @throws Problem 403 for roles that export nothing, 400 without a purpose
   */
  public Response answer(ExportFormat format, @Nullable Purpose purpose, ExportedList list) {
    if (MAY_EXPORT.stream().noneMatch(caller.get()::is)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
    if (purpose == null) {
      throw new Problem(CommonProblem.INVALID_PARAMETER, List.of(missing("purpose")));
    }
    return streamed(
            format,
            purpose,
            list,
            () -> access(list.name(), null, List.of(), purpose, format.name()))
        .build();
  }

  /**
   * The whole list with full identifiers, for the district office alone. One entry in the audit
   * trail names reason, format, number of rows and filter.
   *
   * @param format empty where a page is wanted, in which nothing is full
   * @throws Problem 403 for all others, 400 in pages, without a purpose, or without a reason that
   *     may be kept
   */
  public Response disclose(
      Optional<ExportFormat> format,
      @Nullable Purpose purpose,
      WantedIdentifiers wanted,
      DisclosedList disclosed) {
    ExportedList list = disclosed.list();
    String reason = wanted.kept().orElse(null);
    audited.about(access(list.name(), null, disclosed.fields(), purpose, reason));
    if (!caller.get().is(Roles.OFFICE)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
    if (format.isEmpty() || purpose == null || reason == null) {
      throw new Problem(CommonProblem.INVALID_PARAMETER, faults(format, purpose, wanted));
    }
    Supplier<Access> taken =
        () -> {
          DisclosedList.Extent extent = disclosed.record();
          String words = told(reason, format.get(), extent);
          return access(list.name(), disclosed.id(), disclosed.fields(), purpose, words);
        };
    return streamed(format.get(), purpose, list, taken)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Response.ResponseBuilder streamed(
      ExportFormat format, Purpose purpose, ExportedList list, Supplier<Access> taken) {
    Caller who = caller.get();
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var mark = new Watermark(who.subject(), now, purpose);
    String file = list.name() + "-" + LocalDate.now(clock) + "." + format.extension();
    StreamingOutput rows = out -> handing.out(out, who, format, mark, list, taken);
    return Response.ok(rows)
        .type(format.contentType())
        .header(WATERMARK, mark)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
  }

  /** The words of whoever asked, and how much it was: the household sees that it was a list. */
  private static String told(String reason, ExportFormat format, DisclosedList.Extent extent) {
    return reason + " [" + format + ", " + extent.rows() + " rows, " + extent.filter() + "]";
  }

  private static List<InputError> faults(
      Optional<ExportFormat> format, @Nullable Purpose purpose, WantedIdentifiers wanted) {
    List<InputError> errors = new ArrayList<>();
    if (format.isEmpty()) {
      errors.add(new InputError("identifiers", "INVALID", ""));
    }
    if (purpose == null) {
      errors.add(missing("purpose"));
    }
    wanted
        .fault()
        .ifPresent(code -> errors.add(new InputError(WantedIdentifiers.REASON, code, "")));
    return errors;
  }

  private static InputError missing(String parameter) {
    return new InputError(parameter, "REQUIRED", "");
  }

  private static Access access(
      String list,
      @Nullable UUID id,
      List<String> fields,
      @Nullable Purpose purpose,
      @Nullable String reason) {
    String what = purpose == null ? null : purpose.name();
    return new Access("export", list, id, List.of(), null, fields, what, reason);
  }
}
