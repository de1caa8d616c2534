package bangfu.local.district;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseholdsTest {
  private static final LocalDate BEGIN = LocalDate.of(2014, 1, 1);
  private static final LocalDate END = LocalDate.of(2019, 12, 31);

  private final List<List<NamedCsvRecord>> households = Rows.households();

  @Test
  void the_columns_are_those_of_the_import() {
    assertThat(HouseholdCsv.HEADER)
        .containsExactlyInAnyOrder(
            ("householdNo,villageCode,group,address,kind,attribute,identifiedOn,exitedOn,mainCause,"
                    + "otherCauses,phone,bankName,bankAccount,accountHolder,helperStaffNo,flags,memberName,"
                    + "citizenId,relation,ethnicity,education,health,laborSkill,disabilityType,"
                    + "disabilityGrade,joinedOn")
                .split(",", -1));
  }

  @Test
  void a_number_is_the_village_and_a_running_number() {
    assertThat(households)
        .allSatisfy(
            household ->
                assertThat(Rows.ofHead(household, "householdNo"))
                    .matches("\\d{16}")
                    .startsWith(Rows.ofHead(household, "villageCode")));
  }

  @Test
  void registered_households_exited_at_the_end_of_a_year_after_they_were_identified() {
    for (List<NamedCsvRecord> household : registered().toList()) {
      LocalDate identifiedOn = LocalDate.parse(Rows.ofHead(household, "identifiedOn"));
      assertThat(identifiedOn).isBetween(BEGIN, END);
      String exitedOn = Rows.ofHead(household, "exitedOn");
      if (!exitedOn.isEmpty()) {
        assertThat(exitedOn).matches("201[4-9]-12-31");
        assertThat(LocalDate.parse(exitedOn)).isAfter(identifiedOn);
      }
    }
  }

  @Test
  void registered_households_have_a_main_cause_and_up_to_two_others() {
    assertThat(registered())
        .allSatisfy(
            household -> {
              String main = Rows.ofHead(household, "mainCause");
              List<String> others = codes(household, "otherCauses");
              assertThat(main).matches("0[1-9]|1[01]");
              assertThat(others).hasSizeLessThan(3).doesNotContain(main).doesNotHaveDuplicates();
            });
    assertThat(registered().map(household -> Rows.ofHead(household, "mainCause")).distinct())
        .hasSize(Cause.values().length);
  }

  @Test
  void illness_and_disability_are_causes_only_where_somebody_is_ill_or_disabled() {
    for (List<NamedCsvRecord> household : registered().toList()) {
      List<String> health =
          household.stream().flatMap(member -> codes(member.getField("health"))).toList();
      Set<String> causes =
          Stream.concat(
                  Stream.of(Rows.ofHead(household, "mainCause")),
                  codes(household, "otherCauses").stream())
              .collect(toSet());
      assertThat(!causes.contains("01") || health.contains("02") || health.contains("03")).isTrue();
      assertThat(!causes.contains("02") || health.contains("04")).isTrue();
    }
  }

  @Test
  void every_registered_household_has_a_helper_of_its_village() {
    Map<String, String> villages = new HashMap<>();
    registered()
        .forEach(
            household -> {
              String village = Rows.ofHead(household, "villageCode");
              String helper = Rows.ofHead(household, "helperStaffNo");
              assertThat(villages.computeIfAbsent(helper, key -> village)).isEqualTo(village);
            });
    assertThat(villages).hasSizeBetween(270, 310).containsKey("BF-1001");
    assertThat(Rows.beita().helpers())
        .extracting(Helper::staffNo)
        .containsExactlyInAnyOrderElementsOf(villages.keySet())
        .allMatch(staffNo -> staffNo.matches("BF-1[0-9]{3}"));
  }

  @Test
  void the_others_have_no_poverty_file() {
    assertThat(households.stream().filter(household -> !Rows.registered(household)))
        .allSatisfy(
            household ->
                assertThat(
                        Stream.of("identifiedOn", "exitedOn", "mainCause", "otherCauses")
                            .map(column -> Rows.ofHead(household, column)))
                    .containsOnly(""))
        .allSatisfy(household -> assertThat(Rows.ofHead(household, "helperStaffNo")).isEmpty());
  }

  @Test
  void phones_and_accounts_are_plainly_invented_and_nobody_shares_one() {
    assertThat(households.stream().map(household -> Rows.ofHead(household, "bankAccount")))
        .doesNotHaveDuplicates()
        .allMatch(account -> account.matches("6230580000\\d{9}"));
    assertThat(households.stream().map(household -> Rows.ofHead(household, "phone")))
        .doesNotHaveDuplicates()
        .allMatch(phone -> phone.matches("1990000\\d{4}"));
  }

  @Test
  void everybody_joined_before_the_day_of_the_figures_and_after_birth() {
    assertThat(Rows.members())
        .allSatisfy(
            member -> {
              LocalDate joinedOn = LocalDate.parse(member.getField("joinedOn"));
              assertThat(joinedOn).isBetween(BEGIN, END).isAfterOrEqualTo(Rows.birthDate(member));
            });
  }

  private Stream<List<NamedCsvRecord>> registered() {
    return households.stream().filter(Rows::registered);
  }

  private static List<String> codes(List<NamedCsvRecord> household, String column) {
    return codes(Rows.ofHead(household, column)).toList();
  }

  private static Stream<String> codes(String joined) {
    return joined.isEmpty() ? Stream.empty() : Stream.of(joined.split(";", -1));
  }
}
