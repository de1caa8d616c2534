package bangfu.local.district;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WrongHoldersTest {
  private final Map<String, List<NamedCsvRecord>> households =
      Rows.households(Rows.beita().householdsCsv());

  @Test
  void twelve_accounts_and_no_others_are_under_another_name_than_the_heads() {
    Set<String> mistaken =
        households.values().stream()
            .map(household -> household.get(0))
            .filter(head -> !head.getField("accountHolder").equals(head.getField("memberName")))
            .map(head -> head.getField("bankAccount"))
            .collect(toSet());
    assertThat(mistaken).hasSize(12).isEqualTo(Rows.beita().accountsTheBankWillReturn());
  }

  @Test
  void the_wrong_holder_is_a_member_and_the_right_one_is_the_head() {
    assertThat(Rows.beita().wrongHolders())
        .hasSize(12)
        .allSatisfy(
            wrong -> {
              List<NamedCsvRecord> household = household(wrong);
              assertThat(household)
                  .extracting(member -> member.getField("memberName"))
                  .contains(wrong.holderInRegistry())
                  .startsWith(wrong.holderAtBank());
              assertThat(Rows.ofHead(household, "accountHolder"))
                  .isEqualTo(wrong.holderInRegistry());
            });
  }

  @Test
  void each_has_a_pupil_to_be_paid_for_in_either_term() {
    List<NamedCsvRecord> enrolments = Rows.of(Rows.beita().enrolmentsCsv());
    for (WrongHolder wrong : Rows.beita().wrongHolders()) {
      Set<String> ids =
          household(wrong).stream().map(member -> member.getField("citizenId")).collect(toSet());
      assertThat(enrolments)
          .filteredOn(row -> ids.contains(row.getField("citizenId")))
          .filteredOn(row -> row.getField("stage").matches("0[3-6]"))
          .extracting(row -> row.getField("term"))
          .contains("2020-SPRING", "2020-AUTUMN");
    }
  }

  private List<NamedCsvRecord> household(WrongHolder wrong) {
    return households.getOrDefault(wrong.householdNo(), List.of());
  }
}
