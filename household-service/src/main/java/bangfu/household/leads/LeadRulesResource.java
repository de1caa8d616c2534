package bangfu.household.leads;

import bangfu.commons.caller.Roles;
import bangfu.commons.http.Language;
import bangfu.commons.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules that raise leads. */
@Path("/api/v1/lead-rules")
@Tag(name = "Leads")
public class LeadRulesResource {
  private final RuleSettings settings;
  private final Sql sql;
  private final Clock clock;

  LeadRulesResource(RuleSettings settings, Sql sql, Clock clock) {
    this.settings = settings;
    this.sql = sql;
    this.clock = clock;
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
  @Operation(
      summary = "The rules that raise leads",
      description =
          "With severity and days to verify, as set for today, see `/lead-rule-settings`; and until when"
              + " changes have been judged."
              + " Their thresholds are standards, see `/standards`.")
  @APIResponse(
      responseCode = "200",
      description = "All rules",
      content =
          @Content(
              schema = @Schema(implementation = LeadRulesView.class),
              examples = @ExampleObject(name = "rules", value = LeadExamples.RULES)))
  public LeadRulesView leadRules(@Context HttpHeaders headers) {
    var locale = Language.of(headers);
    Optional<Instant> complete =
        sql.first(
            "select complete_as_of from lead_cursor where complete_as_of is not null",
            row -> java.util.Objects.requireNonNull(Sql.instant(row, "complete_as_of")));
    return new LeadRulesView(
        complete.orElse(null),
        settings.on(LocalDate.now(clock)).stream()
            .map(s -> LeadRulesView.Rule.of(s, locale))
            .toList());
  }
}
