package bangfu.subsidy.suspensions;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.feed.CopyAge;
import bangfu.commons.feed.FeedCursors;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.subsidy.listing.Where;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the inspection has suspended. */
@Path("/api/v1/suspensions")
@Tag(name = "Suspensions", description = "Payments that wait for the inspection")
@RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.FINANCE, Roles.AUDIT})
public class SuspensionsResource {
  private final Sql sql;
  private final Paging paging;
  private final FeedCursors cursors;
  private final CurrentCaller caller;

  SuspensionsResource(Sql sql, Paging paging, FeedCursors cursors, CurrentCaller caller) {
    this.sql = sql;
    this.paging = paging;
    this.cursors = cursors;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List suspensions",
      description =
          "Demanded by the inspection service. While one is ACTIVE, unpaid lines of that person and"
              + " programme enter no batch, and leave a batch that was not yet released.")
  @APIResponse(
      responseCode = "200",
      description = "Suspensions, the oldest first",
      content =
          @Content(
              schema = @Schema(implementation = SuspensionView.Listing.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          """
                          {"items": [{"id": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
                           "issueId": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11",
                           "issueNo": "LZ-2020-D-00017",
                           "personId": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
                           "villageCode": "430511203201", "programme": "EDU_LIVING",
                           "state": "ACTIVE", "demandedOn": "2020-06-12", "liftedOn": null,
                           "reason": "学籍与实际就读不符"}], "next": null}""")))
  public Page<SuspensionView> suspensions(
      @Parameter(description = "Only in this state", example = "ACTIVE") @QueryParam("state")
          @Nullable SuspensionState state,
      @Parameter(description = "Only of this programme", example = "EDU_LIVING")
          @QueryParam("programme")
          @Nullable String programme,
      @Parameter(description = "Only of this village", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    var rows =
        Where.inScope("village_code", caller.scope())
            .and("state = ?", state)
            .and("programme = ?", programme)
            .and("village_code = ?", villageCode == null ? null : villageCode.value())
            .after("id > ?::uuid", page.after())
            .list(
                sql,
                "select * from suspension",
                "order by id limit ?",
                SuspensionsResource::view,
                page.fetch());
    return paging.page(page, rows, s -> List.of(s.id().toString()));
  }

  @GET
  @Path("/copy-age")
  @Operation(
      summary = "How old the copy of the suspensions is",
      description = "Everything that the inspection service recorded until `currentAsOf` is here.")
  @APIResponse(
      responseCode = "200",
      description = "Age and state of the copy",
      content = @Content(schema = @Schema(implementation = CopyAge.class)))
  public CopyAge suspensionCopyAge() {
    return cursors.age(SuspensionFeed.FEED);
  }

  private static SuspensionView view(ResultSet row) throws SQLException {
    return new SuspensionView(
        row.getObject("id", UUID.class),
        row.getObject("issue_id", UUID.class),
        row.getString("issue_no"),
        row.getObject("person_id", UUID.class),
        new DivisionCode(row.getString("village_code")),
        row.getString("programme"),
        SuspensionState.valueOf(row.getString("state")),
        row.getObject("demanded_on", LocalDate.class),
        Sql.date(row, "lifted_on"),
        row.getString("reason"));
  }
}
