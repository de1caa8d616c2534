package bangfu.household.people;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.paging.Page;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.Lookups;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finding people. */
@Path("/api/v1/people/search")
@Tag(name = "People", description = "Finding people by their citizen id")
@RolesAllowed({Roles.VILLAGE, Roles.TOWN, Roles.OFFICE, Roles.DEPT})
public class PeopleResource {
  private static final String EXAMPLE =
      """
      {"items":[{"memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12","name":"示例某",
       "citizenId":"430500********0028","householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "householdNo":"4305112032010001","villageCode":"430511203201","relation":"02",
       "leftOn":null}],"next":null}""";

  private final Sql sql;
  private final LookupHash hash;
  private final CurrentCaller caller;

  PeopleResource(Sql sql, LookupHash hash, CurrentCaller caller) {
    this.sql = sql;
    this.hash = hash;
    this.caller = caller;
  }

  @POST
  @Transactional
  @Operation(
      summary = "Find a person",
      description =
          "Memberships of this person in households of the caller's divisions, the present one first;"
              + " a person elsewhere is not found. Nothing is changed and no key is needed.")
  @RequestBody(
      required = true,
      description = "Who is looked for",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PersonSearch.class),
              examples =
                  @ExampleObject(
                      name = "by number",
                      value = "{\"citizenId\":\"430500195608200028\"}")))
  @APIResponse(
      responseCode = "200",
      description = "Who was found; perhaps nobody",
      content =
          @Content(
              schema = @Schema(implementation = PeoplePage.class),
              examples = @ExampleObject(name = "found", value = EXAMPLE)))
  public Page<FoundPerson> search(@Valid @NotNull PersonSearch body) {
    return new Page<>(found(body.citizenId(), caller.scope()), null, null);
  }

  private List<FoundPerson> found(CitizenId id, Scope scope) {
    return sql.list(
        "select m.id, m.name, m.household_id, h.household_no, m.village_code, m.relation, m.left_on"
            + " from member m join household h on h.id = m.household_id"
            + " where m.citizen_id_hash = ? and m.village_code ^@ any (?)"
            + " order by m.left_on desc nulls first",
        row ->
            new FoundPerson(
                row.getObject("id", UUID.class),
                row.getString("name"),
                id,
                row.getObject("household_id", UUID.class),
                row.getString("household_no"),
                new DivisionCode(row.getString("village_code")),
                row.getString("relation"),
                Sql.date(row, "left_on")),
        Lookups.citizenId(hash, id),
        scope.forQuery());
  }

  /** As the contract names what is found. */
  @Schema(name = "PeoplePage", description = "Who was found")
  record PeoplePage(
      @Schema(description = "Memberships, the present one first") List<FoundPerson> items,
      @Schema(description = "Always null: there is one page", nullable = true)
          @Nullable String next) {}
}
