package bangfu.household.imports;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.Csv;
import bangfu.household.Handed;
import bangfu.household.People;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ImportingHouseholdsTest {
  private static final String OFFICE = "OFFICE@430511";
  private static final String VILLAGE = "430511203301";

  @BeforeEach
  void village() {
    Handed.committed(OFFICE, "villages", Csv.village(VILLAGE));
  }

  @Test
  void a_household_is_stored_with_its_members() {
    String head = People.born("19700101");
    var ended =
        Handed.committed(
            OFFICE,
            "households",
            Csv.households(
                Csv.head(VILLAGE + "0001", head, "exitedOn", "2018-12-31"),
                Csv.member(
                    VILLAGE + "0001", People.born("20110101"), "20", "joinedOn", "2015-01-01")));
    assertThat(ended.getInt("counts.created")).isEqualTo(1);
    assertThat(ended.getInt("rows")).isEqualTo(2);
  }
}
