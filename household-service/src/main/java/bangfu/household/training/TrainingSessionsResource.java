package bangfu.household.training;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Training sessions. */
@Path("/api/v1/training-sessions")
@Tag(name = "Training", description = "Training sessions and who came")
public class TrainingSessionsResource {
  private static final String NEW =
      """
      {"divisionCode":"430511203201","kind":"SKILL","topic":"食用菌栽培","organiser":"农业农村局",
       "heldOn":"2019-05-20","days":2,"attendees":30,
       "memberIds":["01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12"]}""";
  private static final String SESSION =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20","divisionCode":"430511203201","kind":"SKILL",
       "topic":"食用菌栽培","organiser":"农业农村局","heldOn":"2019-05-20","days":2,"attendees":30,
       "members":1,"recordedAt":"2026-11-26T08:00:00Z"}""";

  private final TrainingSessions sessions;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  TrainingSessionsResource(
      TrainingSessions sessions, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.sessions = sessions;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Record a training session",
      description =
          "Held for a village, a township or the district. Members who came are named, so that it is known whom training reached.")
  @RequestBody(
      required = true,
      description = "The session and who came",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewTrainingSession.class),
              examples = @ExampleObject(name = "example", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = TrainingSessionView.class),
              examples = @ExampleObject(name = "example", value = SESSION)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(
      responseCode = "422",
      description =
          "ATTENDEE_UNKNOWN, MORE_MEMBERS_THAN_ATTENDEES, DIVISION_NOT_VALID, DATE_IN_FUTURE,"
              + " DATE_TOO_LONG_AGO")
  public Response holdTrainingSession(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewTrainingSession body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/training-sessions"))
                .entity(sessions.hold(body, caller.get()))
                .build());
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
    Roles.AUDIT
  })
  @Operation(summary = "List training sessions", description = "In the order of their days.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = TrainingSessionPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + SESSION + "],\"next\":null}")))
  public Page<TrainingSessionView> trainingSessions(
      @Parameter(
              description = "Only of this division and what is below it",
              example = "430511203201")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @Parameter(description = "Only of this kind", example = "SKILL") @QueryParam("kind")
          @Nullable TrainingKind kind,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        sessions.list(division, kind, page, caller.scope()),
        found -> List.of(found.heldOn().toString(), found.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "TrainingSessionPage", description = "A page of them")
  record TrainingSessionPage(
      @Schema(description = "The items") List<TrainingSessionView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}

  @GET
  @Path("/{id}")
  @Transactional
  @RolesAllowed({
    Roles.VILLAGE,
    Roles.TEAM,
    Roles.TOWN,
    Roles.OFFICE,
    Roles.DEPT,
    Roles.LEADER,
    Roles.INSPECTOR,
    Roles.AUDIT
  })
  @Operation(summary = "One training session", description = "Within the caller's divisions.")
  @APIResponse(
      responseCode = "200",
      description = "What is on file",
      content =
          @Content(
              schema = @Schema(implementation = TrainingSessionView.class),
              examples = @ExampleObject(name = "example", value = SESSION)))
  public TrainingSessionView trainingSession(
      @Parameter(description = "Id") @PathParam("id") UUID id) {
    return sessions.find(id, caller.scope());
  }
}
