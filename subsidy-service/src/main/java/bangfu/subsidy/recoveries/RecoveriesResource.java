package bangfu.subsidy.recoveries;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was paid before it could be suspended. */
@Path("/api/v1/recoveries")
@Tag(name = "Suspensions", description = "Payments that wait for the inspection")
@RolesAllowed({Roles.TOWN, Roles.OFFICE, Roles.DEPT, Roles.FINANCE, Roles.AUDIT})
public class RecoveriesResource {
  private static final String SELECT =
      """
      select p.id as payment_id, s.id as suspension_id, s.issue_no, s.state, p.person_id,
        p.village_code, p.programme, p.term, p.amount_fen, p.settled_on
      from payment p join suspension s on s.person_id = p.person_id and s.programme = p.programme
        and p.state = 'PAID' and p.settled_on < coalesce(s.lifted_on, date 'infinity')""";

  private final Sql sql;
  private final Paging paging;
  private final CurrentCaller caller;

  RecoveriesResource(Sql sql, Paging paging, CurrentCaller caller) {
    this.sql = sql;
    this.paging = paging;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List payments to review for recovery",
      description =
          "Payments of a person and programme that the inspection has suspended, paid before the"
              + " suspension was lifted. A list for people to decide on: nothing is stopped or taken"
              + " back by it.")
  @APIResponse(
      responseCode = "200",
      description = "Recoveries, the oldest payment first",
      content = @Content(schema = @Schema(implementation = RecoveryView.Listing.class)))
  public Page<RecoveryView> recoveries(
      @Parameter(description = "Only of this village", example = "430511203201")
          @QueryParam("villageCode")
          @Nullable DivisionCode villageCode,
      @BeanParam PageParameters wanted) {
    var page = paging.request(wanted);
    var rows =
        Where.inScope("p.village_code", caller.scope())
            .and("p.village_code = ?", villageCode == null ? null : villageCode.value())
            .after("(p.id, s.id) > (?::uuid, ?::uuid)", page.after())
            .list(
                sql, SELECT, "order by p.id, s.id limit ?", RecoveriesResource::view, page.fetch());
    return paging.page(
        page, rows, r -> List.of(r.paymentId().toString(), r.suspensionId().toString()));
  }

  private static RecoveryView view(ResultSet row) throws SQLException {
    return new RecoveryView(
        row.getObject("payment_id", UUID.class),
        row.getObject("suspension_id", UUID.class),
        row.getString("issue_no"),
        row.getString("state"),
        row.getObject("person_id", UUID.class),
        new DivisionCode(row.getString("village_code")),
        row.getString("programme"),
        SchoolTerm.parse(row.getString("term")),
        Money.ofFen(row.getLong("amount_fen")),
        row.getObject("settled_on", LocalDate.class),
        RecoveryView.State.TO_REVIEW);
  }
}
