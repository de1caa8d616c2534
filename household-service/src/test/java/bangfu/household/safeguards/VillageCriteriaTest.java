package bangfu.household.safeguards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bangfu.commons.value.Money;
import bangfu.household.safeguards.VillageAssets.Asset;
import bangfu.household.safeguards.VillageCriteria.CollectiveIncome;
import bangfu.household.safeguards.VillageCriteria.Known;
import bangfu.household.safeguards.VillageCriteria.Poverty;
import bangfu.household.standards.Standard;
import bangfu.household.standards.StandardCode;
import bangfu.household.standards.StandardsOfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageCriteriaTest {
  private static final StandardsOfDay STANDARDS = Judged.standards(LocalDate.of(2017, 12, 31));
  private static final Standard LIMIT = STANDARDS.get(StandardCode.VILLAGE_INCIDENCE_LIMIT);

  @ParameterizedTest
  @CsvSource({
    "20,1000,FAIL,2.00",
    "19,1000,PASS,1.90",
    "199999,10000000,PASS,2.00", // rounds to the limit and is below it
    "0,1000,PASS,0.00",
    "5,0,UNKNOWN,",
  })
  void incidence_is_strictly_below_the_limit_by_the_exact_fraction(
      long poor, long population, Result result, String shown) {
    Criterion incidence =
        VillageCriteria.incidence(Optional.of(new Poverty(poor, population, "派出所")), LIMIT);
    assertThat(incidence.result()).isEqualTo(result);
    assertThat(incidence.value()).isEqualTo(shown);
    assertThat(incidence.threshold()).isEqualTo("2");
  }

  @Test
  void what_is_not_on_file_is_unknown() {
    assertThat(
            VillageCriteria.all(
                new Known(Optional.empty(), List.of(), Optional.empty()), STANDARDS))
        .hasSize(9)
        .allSatisfy(c -> assertThat(c.result()).isEqualTo(Result.UNKNOWN));
  }

  @Test
  void what_the_village_has_passes_and_what_it_no_longer_has_fails() {
    List<Asset> assets =
        Stream.of("PAVED_ROAD", "SAFE_WATER", "BROADBAND", "SERVICE_WINDOW", "STAGE")
            .map(kind -> new Asset(kind, 0, !kind.equals("BROADBAND")))
            .toList();
    var known =
        new Known(
            Optional.of(new Poverty(1, 1000, "派出所")),
            Stream.concat(assets.stream(), Stream.of(new Asset("CLINIC", 0, true))).toList(),
            Optional.of(new CollectiveIncome(2017, Money.ofYuan(40000), "村账")));
    assertThat(VillageCriteria.all(known, STANDARDS))
        .extracting(Criterion::code, Criterion::result)
        .containsExactly(
            tuple("INCIDENCE", Result.PASS),
            tuple("PAVED_ROAD", Result.PASS),
            tuple("SAFE_WATER", Result.PASS),
            tuple("POWER", Result.UNKNOWN),
            tuple("BROADBAND", Result.FAIL),
            tuple("SERVICE_PLATFORM", Result.PASS),
            tuple("CULTURE_SITE", Result.PASS),
            tuple("CLINIC", Result.UNKNOWN), // no doctor on file
            tuple("COLLECTIVE_INCOME", Result.PASS));
  }

  @Test
  void collective_income_reaches_the_minimum() {
    var known =
        new Known(
            Optional.empty(),
            List.of(new Asset("CLINIC", 1, true)),
            Optional.of(new CollectiveIncome(2017, Money.parse("39999.99"), "村账")));
    assertThat(VillageCriteria.all(known, STANDARDS))
        .extracting(Criterion::code, Criterion::result)
        .contains(tuple("COLLECTIVE_INCOME", Result.FAIL), tuple("CLINIC", Result.PASS));
  }
}
