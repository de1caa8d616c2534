package bangfu.household.safeguards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangfu.commons.problem.Problem;
import bangfu.household.Snapshot;
import bangfu.household.registry.facts.Income;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeFiguresTest {
  private static final String EX_INC =
      """
      {"incomes":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b13","periodKind":"YEAR",
       "from":"2019-10-01","to":"2020-10-01","wage":"18000.00","business":"9500.00",
       "property":"600.00","transfers":{"03":"2450.00","07":"1250.00","15":"500.00"},
       "cost":"3300.00","payout":"2000.00","selfPay":"14500.00","familySize":4,
       "declaredOn":"2020-10-15","source":"入户调查"}]}""";

  @Test
  void EX_INC() {
    IncomeFigures figures = IncomeFigures.of(income(EX_INC), Judged.STABLE);
    assertThat(figures.net()).hasToString("29000.00");
    assertThat(figures.perCapita()).hasToString("7250.00");
    assertThat(figures.monitoringReference()).hasToString("4125.00");
    assertThat(figures.stable()).hasToString("27250.00");
    assertThat(figures.stablePerCapita()).hasToString("6812.50");
    assertThat(figures.notStable()).containsExactly("07", "15");
  }

  @ParameterizedTest
  @CsvSource({"3,10.00,3.33", "3,20.00,6.67", "8,0.60,0.08", "8,0.52,0.07", "2,0.01,0.01"})
  void a_persons_share_is_exact_to_the_fen_half_up(int persons, String wage, String share) {
    IncomeFigures figures = IncomeFigures.of(income(wages(wage, persons)), Judged.STABLE);
    assertThat(figures.perCapita()).hasToString(share);
  }

  @Test
  void cost_and_illness_can_eat_more_than_there_is() {
    String loss =
        wages("100.00", 2)
            .replace("\"cost\":\"0.00\"", "\"cost\":\"300.01\"")
            .replace("\"selfPay\":\"0.00\"", "\"selfPay\":\"50.00\"");
    IncomeFigures figures = IncomeFigures.of(income(loss), Judged.STABLE);
    assertThat(figures.net()).hasToString("-200.01");
    assertThat(figures.perCapita()).hasToString("-100.01");
    assertThat(figures.monitoringReference()).hasToString("-125.01");
  }

  @Test
  void what_is_not_known_to_last_does_not_count_as_stable() {
    String other =
        wages("8000.00", 1).replace("\"transfers\":{}", "\"transfers\":{\"99\":\"1.00\"}");
    assertThat(IncomeFigures.of(income(other), Judged.STABLE).stable()).hasToString("8000.00");
  }

  @ParameterizedTest
  @CsvSource({"8000.00,FAIL,4000.00", "8000.01,PASS,4000.01", "8000.02,PASS,4000.01"})
  void income_must_be_above_the_line_and_not_on_it(String wage, Result result, String value) {
    Criterion income =
        Livelihood.income(Judged.on("2020-11-15", Snapshot.household(wages(wage, 2))));
    assertThat(income.result()).isEqualTo(result);
    assertThat(income.value()).isEqualTo(value);
    assertThat(income.threshold()).isEqualTo("4000.00");
    assertThat(income.source()).isEqualTo("test");
  }

  @Test
  void aid_that_does_not_last_lifts_nobody_above_the_line() {
    String aided =
        wages("8000.00", 2).replace("\"transfers\":{}", "\"transfers\":{\"10\":\"5000.00\"}");
    Criterion income = Livelihood.income(Judged.on("2020-11-15", Snapshot.household(aided)));
    assertThat(income.result()).isEqualTo(Result.FAIL);
    assertThat(income.reasons()).containsExactly(Reason.of("NOT_ABOVE_LINE", "4000.00"));
  }

  @Test
  void without_an_income_nobody_knows() {
    Criterion none = Livelihood.income(Judged.on("2020-11-15", Snapshot.household()));
    assertThat(none.result()).isEqualTo(Result.UNKNOWN);
    assertThat(none.reasons()).containsExactly(Reason.of("NO_INCOME_ON_FILE"));
  }

  @Test
  void an_income_counts_once_its_period_is_over_and_not_for_ever() {
    var household = Snapshot.household(wages("90000.00", 2));
    assertThat(Livelihood.income(Judged.on("2020-09-29", household)).result())
        .isEqualTo(Result.UNKNOWN);
    assertThat(Livelihood.income(Judged.on("2020-09-30", household)).result())
        .isEqualTo(Result.PASS);
    var old = Snapshot.household(wages("90000.00", 2).replace("2020-10-01", "2019-12-01"));
    assertThat(Livelihood.income(Judged.on("2020-11-30", old)).result()).isEqualTo(Result.PASS);
    assertThat(Livelihood.income(Judged.on("2020-12-01", old)).reasons())
        .containsExactly(Reason.of("INCOME_TOO_OLD", "2019-11-30"));
  }

  @Test
  void a_day_without_a_line_has_no_answer() {
    var c = Judged.on("2021-01-01", Snapshot.household(wages("90000.00", 2)));
    assertThatThrownBy(() -> Livelihood.income(c))
        .isInstanceOfSatisfying(
            Problem.class,
            e -> {
              assertThat(e.code().name()).isEqualTo("NO_STANDARD_FOR_DATE");
              assertThat(e.words())
                  .containsEntry("standard", "POVERTY_LINE")
                  .containsEntry("day", "2021-01-01");
            });
  }

  private static String wages(String wage, int persons) {
    return """
        {"incomes":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b13","periodKind":"YEAR",
         "from":"2018-10-01","to":"2020-10-01","wage":"%s","business":"0.00","property":"0.00",
         "transfers":{},"cost":"0.00","payout":"0.00","selfPay":"0.00","familySize":%d,
         "declaredOn":"2020-10-15","source":"入户调查"}]}"""
        .formatted(wage, persons);
  }

  private static Income income(String json) {
    return Objects.requireNonNull(Snapshot.household(json).incomes()).get(0);
  }
}
