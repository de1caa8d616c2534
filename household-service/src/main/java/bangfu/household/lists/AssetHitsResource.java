package bangfu.household.lists;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.paging.Paging;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What other registers know of members: the comparison of identification 信息比对. */
@Path("/api/v1/asset-hits")
@Tag(name = "Differences")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.AUDIT})
public class AssetHitsResource {
  private static final String EXAMPLE =
      """
      {"items":[{"memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12","register":"VEHICLE",
       "period":"2020-09","hit":false,"recordedAt":"2026-11-26T08:00:07Z"}],"next":null}""";

  private final Sql sql;
  private final Paging paging;
  private final CurrentCaller caller;

  AssetHitsResource(Sql sql, Paging paging, CurrentCaller caller) {
    this.sql = sql;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List what other registers know of members",
      description =
          "Real estate, companies, vehicles, public payroll: yes or no by person and period. Nobody"
              + " is judged by it alone; it is what step 3 of the identification compares.")
  @APIResponse(
      responseCode = "200",
      description = "A page, by member",
      content =
          @Content(
              schema = @Schema(implementation = AssetHitPage.class),
              examples = @ExampleObject(name = "page", value = EXAMPLE)))
  public Page<AssetHitView> assetHits(
      @Parameter(description = "Only of this household's members") @QueryParam("householdId")
          @Nullable UUID householdId,
      @Parameter(description = "Only in this village or township", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @Parameter(description = "Only yes, or only no", example = "true") @QueryParam("hit")
          @Nullable Boolean hit,
      @BeanParam PageParameters wanted) {
    PageRequest request = paging.request(wanted);
    String village = villageCode == null ? null : villageCode.prefix();
    return paging.page(
        request,
        page(householdId, village, hit, request, caller.scope()),
        found -> List.of(found.memberId().toString(), found.register(), found.period()));
  }

  private List<AssetHitView> page(
      @Nullable UUID household,
      @Nullable String village,
      @Nullable Boolean hit,
      PageRequest page,
      Scope scope) {
    return sql.list(
        "select a.* from asset_hit a join member m on m.id = a.member_id"
            + " where a.village_code ^@ any (?) and (?::uuid is null or m.household_id = ?::uuid)"
            + " and (?::text is null or a.village_code ^@ ?) and (?::boolean is null or a.hit = ?)"
            + " and (a.member_id, a.register, a.period) > (?::uuid, ?, ?)"
            + " order by a.member_id, a.register, a.period limit ?",
        AssetHitsResource::view,
        scope.forQuery(),
        household,
        household,
        village,
        village,
        hit,
        hit,
        page.idAfter(0),
        page.after(1, ""),
        page.after(2, ""),
        page.fetch());
  }

  private static AssetHitView view(ResultSet row) throws SQLException {
    return new AssetHitView(
        row.getObject("member_id", UUID.class),
        row.getString("register"),
        row.getString("period"),
        row.getBoolean("hit"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }

  /** As the contract names a page. */
  @Schema(name = "AssetHitPage", description = "A page of them")
  record AssetHitPage(
      @Schema(description = "By member") List<AssetHitView> items,
      @Schema(description = "Cursor of the next page; null on the last", nullable = true)
          @Nullable String next) {}
}
