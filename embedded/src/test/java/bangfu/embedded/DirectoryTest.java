package bangfu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {
  private final Directory demo = Directory.demo();
  private final Directory speaking = Directory.speaking();

  @ParameterizedTest
  @CsvSource({
    "village, VILLAGE, 430511203201,",
    "village2, VILLAGE, 430511203202,",
    "team, TEAM, 430511203201, BF-4001",
    "helper, HELPER, 430511203201, BF-1001",
    "town, TOWN, 430511203,",
    "town2, TOWN, 430511203,",
    "town001, TOWN, 430511001,",
    "town004, TOWN, 430511004,",
    "town203, TOWN, 430511203,",
    "office, OFFICE, 430511,",
    "office2, OFFICE, 430511,",
    "dept, DEPT, 430511, JY-0001",
    "dept2, DEPT, 430511, JY-0002",
    "finance, FINANCE, 430511,",
    "finance2, FINANCE, 430511,",
    "leader, LEADER, 430511203201, LD-0001",
    "inspector, INSPECTOR, 430511, DC-0001",
    "discipline, DISCIPLINE, 430511,",
    "household, HOUSEHOLD, 430511203201,",
    "audit, AUDIT, 430511,",
    "subsidy-service, SUBSIDY_SERVICE, 430511,",
    "inspection-service, INSPECTION_SERVICE, 430511,",
    "village-430511001007, VILLAGE, 430511001007,",
    "town-430511002, TOWN, 430511002,",
    "inspector-BF-2077, INSPECTOR, 430511, BF-2077",
    "leader-BF-1025, LEADER, 430511, BF-1025",
    "helper-BF-0123, HELPER, 430511, BF-0123"
  })
  void the_demonstration_has_somebody_for_every_role(
      String username, String role, String division, String staffNo) {
    Person person = demo.find(username).orElseThrow();
    assertThat(person.username()).isEqualTo(username);
    assertThat(person.groups()).containsExactly(role);
    assertThat(person.divisions()).containsExactly(division);
    assertThat(person.staffNo()).isEqualTo(staffNo);
    assertThat(person.name()).startsWith("示例·");
  }

  @Test
  void the_household_service_exists_without_rights() {
    assertThat(demo.find("household-service").orElseThrow().groups()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "village-1", "town-430511203201", "OFFICE@430511"})
  void nobody_else_is_in_the_demonstration(String username) {
    assertThat(demo.find(username)).isEmpty();
  }

  @Test
  void a_speaking_name_says_who_it_is() {
    Person person = speaking.find("TOWN+OFFICE@430511203,430511001#BF-0001!li").orElseThrow();
    assertThat(person.username()).isEqualTo("li");
    assertThat(person.groups()).containsExactly("TOWN", "OFFICE");
    assertThat(person.divisions()).containsExactly("430511203", "430511001");
    assertThat(person.staffNo()).isEqualTo("BF-0001");
  }

  @Test
  void two_speaking_names_are_two_people() {
    assertThat(speaking.find("OFFICE@430511").orElseThrow().username()).isEqualTo("OFFICE@430511");
    assertThat(speaking.find("OFFICE@430511!b").orElseThrow().username()).isEqualTo("b");
    assertThat(speaking.find("finance")).isEqualTo(demo.find("finance"));
    assertThat(speaking.find("nobody")).isEmpty();
  }
}
