package bangfu.commons.export;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final CurrentCaller caller;
  private final Clock clock;

  Exports(@Context HttpHeaders headers, Handing handing, CurrentCaller caller, Clock clock) {
    this.headers = headers;
    this.handing = handing;
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
    Caller who = caller.get();
    if (MAY_EXPORT.stream().noneMatch(who::is)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
    if (purpose == null) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER, List.of(new InputError("purpose", "REQUIRED", "")));
    }
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var mark = new Watermark(who.subject(), now, purpose);
    String file = list.name() + "-" + LocalDate.now(clock) + "." + format.extension();
    return Response.ok((StreamingOutput) out -> handing.out(out, who, format, mark, list))
        .type(format.contentType())
        .header(WATERMARK, mark)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }
}
