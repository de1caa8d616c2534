package bangfu.household.notices;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One notice and what may be seen of it. */
@Path("/api/v1/notices/{id}")
@Tag(name = "Notices")
public class NoticeResource {
  private final NoticeViews views;
  private final Objecting objecting;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  NoticeResource(
      NoticeViews views, Objecting objecting, Idempotency idempotency, CurrentCaller caller) {
    this.views = views;
    this.objecting = objecting;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.DEPT,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      summary = "One notice",
      description =
          "What hangs where and how long, with households by id and objections. No names.")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content =
          @Content(
              schema = @Schema(implementation = NoticeView.class),
              examples = @ExampleObject(name = "notice", value = NoticeExamples.ONE)))
  public NoticeView notice(
      @Parameter(description = "Id of the notice") @PathParam("id") NoticeId id) {
    return views.one(id, caller.scope());
  }

  @GET
  @Path("/board")
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.DEPT,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.AUDIT
  })
  @Operation(
      summary = "The notice as it hangs on the board",
      description =
          "To be printed and hung up in the village, and to be held against the photo of the board"
              + " later: names of the heads in full, group, persons, amount. Nothing else.")
  @APIResponse(
      responseCode = "200",
      description = "The list as it was posted",
      content =
          @Content(
              schema = @Schema(implementation = PublicView.class),
              examples = @ExampleObject(name = "board", value = NoticeExamples.BOARD)))
  public Response noticeBoard(
      @Parameter(description = "Id of the notice") @PathParam("id") NoticeId id) {
    return unlisted(views.board(id, caller.scope()));
  }

  @GET
  @Path("/web")
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.HELPER,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.DEPT,
    Roles.FINANCE,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.DISCIPLINE,
    Roles.HOUSEHOLD,
    Roles.AUDIT
  })
  @Operation(
      summary = "The notice for the web",
      description =
          "As on the board, with names masked; withdrawn by itself from the day after the last. It"
              + " must not be indexed or kept. Without a token it is refused like everything else: the"
              + " portal that shows it calls with its own.")
  @APIResponse(
      responseCode = "200",
      description = "The list while it hangs; `X-Robots-Tag: noindex`, `Cache-Control: no-store`",
      content =
          @Content(
              schema = @Schema(implementation = PublicView.class),
              examples = @ExampleObject(name = "web", value = NoticeExamples.WEB)))
  @APIResponse(responseCode = "410", description = "NOTICE_WITHDRAWN: it has ended")
  public Response noticeWeb(
      @Parameter(description = "Id of the notice") @PathParam("id") NoticeId id) {
    return unlisted(views.web(id, caller.scope()));
  }

  @POST
  @Path("/objections")
  @RolesAllowed({Roles.VILLAGE, Roles.TEAM, Roles.TOWN, Roles.OFFICE, Roles.HOUSEHOLD})
  @Operation(
      summary = "Object to a household of a notice",
      description =
          "While the notice hangs. From that day until the ruling, at most as many working days as the"
              + " procedure says, the days of the notice do not count for this household; and the"
              + " procedure does not go on until there is a ruling.")
  @RequestBody(
      required = true,
      description = "What is objected",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewObjection.class),
              examples = @ExampleObject(name = "house", value = NoticeExamples.NEW_OBJECTION)))
  @APIResponse(
      responseCode = "201",
      description = "Recorded; `Location` names the objection",
      content =
          @Content(
              schema = @Schema(implementation = Objection.class),
              examples = @ExampleObject(name = "objection", value = NoticeExamples.OBJECTION)))
  @APIResponse(responseCode = "409", description = "NOTICE_OVER: it no longer hung on that day")
  @APIResponse(
      responseCode = "422",
      description =
          "HOUSEHOLD_NOT_LISTED; DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response objectToNotice(
      @Parameter(description = "Id of the notice") @PathParam("id") NoticeId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewObjection body) {
    return idempotency.once(
        key,
        () -> {
          Objection raised = objecting.raise(id, body, caller.get());
          return Response.created(URI.create("/api/v1/objections/" + raised.id()))
              .entity(raised)
              .build();
        });
  }

  private static Response unlisted(PublicView view) {
    return Response.ok(view)
        .header("X-Robots-Tag", "noindex, noarchive")
        .header("Cache-Control", "no-store")
        .build();
  }
}
