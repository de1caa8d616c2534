package bangfu.household.changes;

import static bangfu.household.As.as;
import static bangfu.household.As.posting;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.changes.kinds.Decider;
import bangfu.testsupport.BangfuServices;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class KindsOfChangeTest {

  /** Kind, who proposes it, who accepts it in one step. */
  @ParameterizedTest
  @CsvSource({
    "MEMBER_BORN,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_MARRIED_IN,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_MOVED_IN,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_ADOPTED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_RELEASED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_DIED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_MARRIED_OUT,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_MOVED_OUT,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_IMPRISONED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_ENLISTED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEMBER_EMIGRATED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "HEAD_CHANGED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE",
    "HOUSEHOLD_SPLIT,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE",
    "HOUSEHOLDS_MERGED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE",
    "CORRECTION,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "INCOME_DECLARED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "HOUSING_CERTIFIED,DEPT HELPER OFFICE TEAM TOWN VILLAGE,DEPT OFFICE TOWN",
    "SAFEGUARD_SURVEYED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "HELPER_ASSIGNED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "HELPER_ENDED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "FLAGS_SET,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "MEASURE_TAKEN,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "WORK_DECLARED,HELPER OFFICE TEAM TOWN VILLAGE,OFFICE TOWN",
    "SCHOOLING_REPORTED,DEPT HELPER OFFICE TEAM TOWN VILLAGE,DEPT OFFICE TOWN",
    "HEALTH_RECORDED,DEPT HELPER OFFICE TEAM TOWN VILLAGE,DEPT OFFICE TOWN",
    "INSURANCE_RECORDED,DEPT HELPER OFFICE TEAM TOWN VILLAGE,DEPT OFFICE TOWN",
    "HOUSEHOLD_REGISTERED,OFFICE TEAM TOWN VILLAGE,OFFICE TOWN"
  })
  void each_kind_is_proposed_and_decided_by_whom_the_table_says(
      ChangeKind kind, String proposers, String deciders) {
    Set<String> propose = new TreeSet<>();
    Set<String> decide = new TreeSet<>();
    for (String role : Roles.ALL) {
      Caller caller = new Caller("x", Set.of(role), Scope.NOTHING, Optional.empty());
      if (Authority.proposes(kind, caller)) {
        propose.add(role);
      }
      if (Authority.decides(kind, kind.decider(), caller)) {
        decide.add(role);
      }
    }
    assertThat(String.join(" ", propose)).isEqualTo(proposers);
    assertThat(String.join(" ", decide)).isEqualTo(deciders);
    boolean district = deciders.equals("OFFICE");
    assertThat(kind.decider()).isEqualTo(district ? Decider.DISTRICT : Decider.TOWNSHIP);
  }

  @Test
  void the_contract_tells_kinds_apart() {
    JsonPath document = as("OFFICE@430511").get("/openapi?format=json").jsonPath();
    var mapping =
        document.<String, String>getMap("components.schemas.Change.discriminator.mapping");
    assertThat(mapping.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ChangeKind.values()).map(Enum::name).toList());
    assertThat(document.getList("components.schemas.Change.oneOf"))
        .hasSize(Change.class.getPermittedSubclasses().length);
    assertThat(document.getString("components.schemas.Change.discriminator.propertyName"))
        .isEqualTo("kind");
    for (Class<?> form : Change.class.getPermittedSubclasses()) {
      String kind = "components.schemas." + form.getSimpleName() + ".properties.kind";
      assertThat(document.getList(kind + ".enum")).as(form.getSimpleName()).isNotEmpty();
    }
    assertThat(document.getString("components.schemas.HouseholdFields.properties.phone.type"))
        .isEqualTo("string");
  }

  /** Whatever is well-formed gets as far as a household that is not there. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOUSEHOLD_REGISTERED")
  void the_example_of_each_kind_is_one(ChangeKind kind) throws Exception {
    Object example = ChangeContract.examples().get(kind.name());
    posting("OFFICE@430511")
        .header("If-Match", "\"1\"")
        .body(new ObjectMapper().writeValueAsString(example))
        .post("/api/v1/households/" + UUID.randomUUID() + "/changes")
        .then()
        .statusCode(404);
  }
}
