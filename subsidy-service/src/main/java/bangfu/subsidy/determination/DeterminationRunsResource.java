package bangfu.subsidy.determination;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.SchoolTerm;
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

/** Determinations. */
@Path("/api/v1/determination-runs")
@Tag(name = "Determinations", description = "Who is granted what, and why")
@RolesAllowed({Roles.DEPT, Roles.OFFICE, Roles.FINANCE, Roles.AUDIT})
public class DeterminationRunsResource {
  private static final String RUN =
      """
      {"id": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10", "division": "430511000000",
       "programme": "EDU_LIVING", "term": "2020-SPRING", "termStartsOn": "2020-02-17",
       "state": "DONE", "ruleVersion": "EDU_LIVING/1",
       "standards": {"PRIMARY": {"amount": "500.00"}, "JUNIOR": {"amount": "625.00"}},
       "startedBy": "dept", "startedAt": "2020-02-20T01:00:00Z",
       "finishedAt": "2020-02-20T01:00:02Z", "registryCursor": "c2lnbmVk",
       "registryAsOf": "2020-02-20T00:59:58Z", "candidates": 3, "judged": 3, "granted": 3,
       "refused": 0, "total": "1625.00",
       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";
  private static final String WANTED =
      """
      {"programme": "EDU_LIVING", "term": "2020-SPRING"}""";

  private final Determination determination;
  private final RunQueries queries;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  DeterminationRunsResource(
      Determination determination,
      RunQueries queries,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.determination = determination;
    this.queries = queries;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.DEPT)
  @Operation(
      summary = "Determine who is granted a programme for a term",
      description =
          "Judges everybody in the caller's divisions with an enrolment in the term, on facts of one"
              + " moment; lines and a roll for each village are there when the operation has"
              + " SUCCEEDED. Granted before means refused (ALREADY_GRANTED), so that a later run is"
              + " for late enrolments.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewRun.class),
              examples = @ExampleObject(name = "spring of 2020", value = WANTED)))
  @APIResponse(
      responseCode = "202",
      description = "Begun; `Location` is the operation, the body the run",
      content =
          @Content(
              schema = @Schema(implementation = RunView.class),
              examples = @ExampleObject(name = "run", value = RUN)))
  @APIResponse(responseCode = "409", description = "RUN_IN_PROGRESS")
  @APIResponse(
      responseCode = "422",
      description = "NO_STANDARD_FOR_DATE, UNKNOWN_PROGRAMME, UNKNOWN_TERM, NO_DIVISION")
  @APIResponse(responseCode = "503", description = "COPY_REBUILDING")
  public Response determine(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewRun body) {
    return idempotency.once(
        key,
        () -> {
          var started = determination.start(body, caller.get());
          return Response.accepted(queries.run(started.run()))
              .location(URI.create("/api/v1/operations/" + started.operation()))
              .build();
        });
  }

  @GET
  @Transactional
  @Operation(summary = "List determinations", description = "Those of the caller's divisions.")
  @APIResponse(
      responseCode = "200",
      description = "Runs, the oldest first",
      content = @Content(schema = @Schema(implementation = RunView.Listing.class)))
  public Page<RunView> runs(
      @Parameter(description = "Only of this programme", example = "EDU_LIVING")
          @QueryParam("programme")
          @Nullable String programme,
      @Parameter(description = "Only of this term", example = "2020-SPRING") @QueryParam("term")
          @Nullable SchoolTerm term,
      @BeanParam PageParameters wanted) {
    return queries.runs(programme, term, wanted);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "One determination",
      description =
          "With the rule, the standards, the state of the registry's copy that its facts were"
              + " frozen from, the totals, and the digest over all its lines.")
  @APIResponse(
      responseCode = "200",
      description = "The run",
      content =
          @Content(
              schema = @Schema(implementation = RunView.class),
              examples = @ExampleObject(name = "run", value = RUN)))
  public RunView run(@Parameter(description = "Id of the run") @PathParam("id") UUID id) {
    return queries.run(id);
  }

  @GET
  @Path("/{id}/lines")
  @Transactional
  @Operation(
      summary = "The lines of a determination",
      description =
          "Each pupil with the facts used and every condition of the rule, held or not, with its"
              + " legal basis.")
  @APIResponse(
      responseCode = "200",
      description = "Lines in the run's order",
      content = @Content(schema = @Schema(implementation = RunLineView.Listing.class)))
  public Page<RunLineView> lines(
      @Parameter(description = "Id of the run") @PathParam("id") UUID id,
      @Parameter(description = "Only with this decision", example = "REFUSED")
          @QueryParam("decision")
          Judgement.@Nullable Decision decision,
      @Parameter(description = "Only of this village", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @BeanParam PageParameters wanted) {
    return queries.lines(id, new RunQueries.LineFilter(decision, villageCode), wanted);
  }
}
