package bangfu.household.industry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import bangfu.household.divisions.Ending;
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

/** Cooperatives, farms and projects. */
@Path("/api/v1/industry-projects")
@Tag(name = "Industry", description = "Workshops, cooperatives, farms and projects")
public class ProjectsResource {
  private static final String NEW =
      """
      {"villageCode":"430511203201","name":"马家村食用菌合作社","kind":"COOPERATIVE",
       "startedOn":"2017-03-01","labour":15}""";
  private static final String OUTPUT =
      """
      {"year":2017,"output":"210000.00","source":"公开报道"}""";
  private static final String PROJECT =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20","villageCode":"430511203201",
       "name":"马家村食用菌合作社","kind":"COOPERATIVE","startedOn":"2017-03-01","endedOn":null,
       "labour":15,"households":30,
       "outputs":[{"year":2017,"output":"210000.00","source":"公开报道"}]}""";

  private final Projects projects;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  ProjectsResource(
      Projects projects, Idempotency idempotency, Paging paging, CurrentCaller caller) {
    this.projects = projects;
    this.idempotency = idempotency;
    this.paging = paging;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(
      summary = "Enter a cooperative, farm or project",
      description = "Its output is entered by year, its households by when they take part.")
  @RequestBody(
      required = true,
      description = "The project",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewProject.class),
              examples = @ExampleObject(name = "example", value = NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = ProjectView.class),
              examples = @ExampleObject(name = "example", value = PROJECT)))
  @APIResponse(responseCode = "404", description = "NOT_FOUND: no such division among yours")
  @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: that name in that village")
  @APIResponse(
      responseCode = "422",
      description = "DIVISION_NOT_VALID, DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response startProject(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewProject body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/industry-projects"))
                .entity(projects.start(body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/outputs")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(summary = "Enter the output of a year", description = "Once for a year.")
  @RequestBody(
      required = true,
      description = "The output and who says so",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Output.class),
              examples = @ExampleObject(name = "example", value = OUTPUT)))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              schema = @Schema(implementation = ProjectView.class),
              examples = @ExampleObject(name = "example", value = PROJECT)))
  @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: that year has its output")
  public Response enterOutput(
      @Parameter(description = "Id") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Output body) {
    return idempotency.once(
        key,
        () ->
            Response.created(URI.create("/api/v1/industry-projects/" + id))
                .entity(projects.yield(id, body, caller.get()))
                .build());
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT})
  @Operation(summary = "End a project", description = "From `endedOn` on it no longer runs.")
  @RequestBody(
      required = true,
      description = "When it ended",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Ending.class),
              examples = @ExampleObject(name = "example", value = "{\"endedOn\":\"2020-12-31\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The project with its end",
      content =
          @Content(
              schema = @Schema(implementation = ProjectView.class),
              examples = @ExampleObject(name = "example", value = PROJECT)))
  @APIResponse(responseCode = "409", description = "INDUSTRY_ENDED already")
  @APIResponse(
      responseCode = "422",
      description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO, DATE_BEFORE_PRECEDING_STEP")
  public Response endProject(
      @Parameter(description = "Id") @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull Ending body) {
    return idempotency.once(
        key, () -> Response.ok(projects.end(id, body.endedOn(), caller.get())).build());
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
  @Operation(summary = "List cooperatives, farms and projects", description = "By village.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = IndustryProjectPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + PROJECT + "],\"next\":null}")))
  public Page<ProjectView> projects(
      @Parameter(
              description = "Only of this division and what is below it",
              example = "430511203201")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @BeanParam PageParameters wanted) {
    PageRequest page = paging.request(wanted);
    return paging.page(
        page,
        projects.list(division, page, caller.scope()),
        found -> List.of(found.villageCode().value(), found.id().toString()));
  }

  /** As the contract names a page. */
  @Schema(name = "IndustryProjectPage", description = "A page of them")
  record IndustryProjectPage(
      @Schema(description = "The items") List<ProjectView> items,
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
  @Operation(summary = "One project", description = "Within the caller's divisions.")
  @APIResponse(
      responseCode = "200",
      description = "What is on file",
      content =
          @Content(
              schema = @Schema(implementation = ProjectView.class),
              examples = @ExampleObject(name = "example", value = PROJECT)))
  public ProjectView project(@Parameter(description = "Id") @PathParam("id") UUID id) {
    return projects.find(id, caller.scope());
  }
}
