package bangfu.household.registry;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.export.ExportFormat;
import bangfu.commons.export.Purpose;
import bangfu.commons.export.WantedIdentifiers;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The members of the households in the caller's divisions. */
@Path("/api/v1/members")
@Tag(name = "Households")
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
public class MembersResource {
  private final MemberQueries members;
  private final MemberExports exports;
  private final Paging paging;
  private final CurrentCaller caller;
  private final Clock clock;

  MembersResource(
      MemberQueries members,
      MemberExports exports,
      Paging paging,
      CurrentCaller caller,
      Clock clock) {
    this.members = members;
    this.exports = exports;
    this.paging = paging;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Produces({
    MediaType.APPLICATION_JSON,
    ExportFormat.NDJSON_TYPE,
    ExportFormat.CSV_TYPE,
    ExportFormat.XLSX_TYPE
  })
  @Operation(
      summary = "List members",
      description =
          "Members on a day, of the households in the caller's divisions, by household number."
              + ExportText.DESCRIPTION
              + ExportText.IN_FULL)
  @APIResponse(
      responseCode = "200",
      description = "A page of members, or all of them",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MemberPage.class),
            examples = @ExampleObject(name = "page", value = HouseholdExamples.MEMBERS)),
        @Content(
            mediaType = ExportFormat.NDJSON_TYPE,
            schema = @Schema(implementation = MemberSummary.class)),
        @Content(
            mediaType = ExportFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = ExportFormat.XLSX_TYPE,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  @APIResponse(responseCode = "429", description = ExportText.TOO_MANY)
  public Response members(
      @Parameter(
              description = "Only in this village, or in this township's villages",
              example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only of households with this status", example = "EXITED")
          @QueryParam("status")
          @Nullable PovertyStatus status,
      @Parameter(description = "Only of households with this attribute", example = "DIBAO")
          @QueryParam("attribute")
          @Nullable Attribute attribute,
      @Parameter(description = "Only of households of this kind", example = "REGISTERED")
          @QueryParam("kind")
          @Nullable HouseholdKind kind,
      @Parameter(description = ExportText.AS_OF, example = "2020-09-30") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(description = ExportText.PURPOSE) @QueryParam("purpose") @Nullable Purpose purpose,
      @BeanParam WantedIdentifiers identifiers,
      @BeanParam PageParameters wanted,
      @Parameter(description = "Adds `total` to the first page") @QueryParam("count")
          @Nullable Boolean count) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    var filter = new HouseholdFilter(villageCode, status, attribute, kind, day, asOf != null);
    return exports
        .wanted(filter, purpose, identifiers)
        .orElseGet(() -> page(filter, paging.request(wanted), Boolean.TRUE.equals(count)));
  }

  private Response page(HouseholdFilter filter, PageRequest request, boolean count) {
    Scope scope = caller.scope();
    Long total = request.isFirst() && count ? members.count(filter, scope) : null;
    return Response.ok(
            paging.page(
                request,
                members.page(filter, request, scope),
                member -> List.of(member.householdNo(), member.id().toString()),
                total),
            MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  /** As the contract names a page of members. */
  @Schema(name = "MemberPage", description = "A page of members")
  record MemberPage(
      @Schema(description = "Members by household number") List<MemberSummary> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next,
      @Schema(description = "How many there are; only with count=true on the first page")
          @Nullable Long total) {}
}
