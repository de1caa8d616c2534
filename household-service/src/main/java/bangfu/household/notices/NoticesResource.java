package bangfu.household.notices;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.idempotency.Idempotency;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The notices of the caller's villages. */
@Path("/api/v1/notices")
@Tag(name = "Notices", description = "Public notices, their views, objections")
public class NoticesResource {
  private final NoticeQueries queries;
  private final NoticeViews views;
  private final Idempotency idempotency;
  private final Paging paging;
  private final CurrentCaller caller;

  NoticesResource(
      NoticeQueries queries,
      NoticeViews views,
      Idempotency idempotency,
      Paging paging,
      CurrentCaller caller) {
    this.queries = queries;
    this.views = views;
    this.idempotency = idempotency;
    this.paging = paging;
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
      summary = "List notices",
      description = "Notices of the caller's villages in the order in which they were recorded.")
  @APIResponse(
      responseCode = "200",
      description = "A page of notices",
      content =
          @Content(
              schema = @Schema(implementation = NoticePage.class),
              examples = @ExampleObject(name = "page", value = NoticeExamples.LIST)))
  public Page<NoticeView> notices(
      @Parameter(description = "Only in this village or township", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only of this programme", example = "EXIT") @QueryParam("programme")
          @Nullable String programme,
      @Parameter(description = "Only those with this household on the list")
          @QueryParam("householdId")
          @Nullable HouseholdId householdId,
      @BeanParam PageParameters wanted) {
    PageRequest request = paging.request(wanted);
    var filter = new NoticeQueries.Filter(villageCode, programme, householdId);
    return paging.page(
        request,
        queries.page(filter, request, caller.scope()).stream()
            .map(posted -> views.summary(posted, caller.scope()))
            .toList(),
        notice -> List.of(notice.id().toString()));
  }

  @POST
  @RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE})
  @Operation(
      summary = "Post a notice",
      description =
          "For lists outside the procedures of the life cycle, which post their own. The list is"
              + " copied as the registry is now, and never changes again; a household whose head is a"
              + " minor or in which an orphan lives is counted, not shown.")
  @RequestBody(
      required = true,
      description = "The list",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewNotice.class),
              examples = @ExampleObject(name = "list", value = NoticeExamples.NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Posted; `Location` names the notice",
      content =
          @Content(
              schema = @Schema(implementation = NoticeView.class),
              examples = @ExampleObject(name = "notice", value = NoticeExamples.ONE)))
  @APIResponse(
      responseCode = "404",
      description = "NOT_FOUND: a household is not one of that village among yours")
  @APIResponse(responseCode = "422", description = "DATE_IN_FUTURE, DATE_TOO_LONG_AGO")
  public Response postNotice(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewNotice body) {
    return idempotency.once(
        key,
        () -> {
          NoticeView posted = views.post(body, caller.get());
          return Response.created(URI.create("/api/v1/notices/" + posted.id()))
              .entity(posted)
              .build();
        });
  }

  /** As the contract names a page of notices. */
  @Schema(name = "NoticePage", description = "A page of notices")
  record NoticePage(
      @Schema(description = "Notices as they were recorded") List<NoticeView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
