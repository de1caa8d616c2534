package bangfu.household.leads;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.Snapshot;
import bangfu.household.safeguards.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReconcilingTest {
  private static final LeadRule RULE = LeadRule.PUPIL_NOT_ENROLLED;
  private static final UUID MEMBER = Snapshot.CHILD;
  private static final LeadId ID = new LeadId(Snapshot.HEAD);
  private static final List<Reason> SPRING =
      List.of(new Reason("NOT_ENROLLED", MEMBER, "2020-SPRING"));
  private static final List<Reason> AUTUMN =
      List.of(new Reason("NOT_ENROLLED", MEMBER, "2020-AUTUMN"));

  @Test
  void what_is_found_and_not_known_is_raised() {
    assertThat(moves(found(AUTUMN)))
        .containsExactly(new Move.Raise(RULE, new Found(MEMBER, AUTUMN)));
  }

  @ParameterizedTest
  @EnumSource(
      value = LeadState.class,
      names = {"OPEN", "VERIFIED", "DISMISSED", "CASE"})
  void the_same_cause_raises_nothing_twice(LeadState state) {
    assertThat(moves(found(AUTUMN), lead(state, false, AUTUMN))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = LeadState.class,
      names = {"OPEN", "VERIFIED"})
  void an_open_lead_tells_the_reasons_of_today(LeadState state) {
    assertThat(moves(found(AUTUMN), lead(state, false, SPRING)))
        .containsExactly(new Move.Refresh(ID, AUTUMN));
  }

  @Test
  void a_dismissed_lead_does_not_answer_for_other_reasons() {
    assertThat(moves(found(AUTUMN), lead(LeadState.DISMISSED, false, SPRING)))
        .containsExactly(new Move.Raise(RULE, new Found(MEMBER, AUTUMN)));
  }

  @Test
  void a_case_answers_as_long_as_its_cause_lasts() {
    assertThat(moves(found(AUTUMN), lead(LeadState.CASE, false, SPRING))).isEmpty();
  }

  @Test
  void a_verified_lead_whose_cause_comes_back_says_so() {
    assertThat(moves(found(AUTUMN), lead(LeadState.VERIFIED, true, AUTUMN)))
        .containsExactly(new Move.Refresh(ID, AUTUMN));
  }

  @ParameterizedTest
  @CsvSource({"OPEN,Vanish", "VERIFIED,CauseGone", "DISMISSED,CauseGone", "CASE,CauseGone"})
  void a_cause_that_is_gone_closes_only_what_nobody_has_verified(LeadState state, String move) {
    assertThat(moves(Verdict.clear(), lead(state, false, AUTUMN)))
        .singleElement()
        .satisfies(m -> assertThat(m.getClass().getSimpleName()).isEqualTo(move));
  }

  @Test
  void where_nobody_can_tell_everything_stays_as_it_is() {
    assertThat(moves(Verdict.cannotTell(), lead(LeadState.OPEN, false, AUTUMN))).isEmpty();
    assertThat(
            moves(
                new Verdict(List.of(), Set.of(MEMBER), true), lead(LeadState.OPEN, false, AUTUMN)))
        .isEmpty();
  }

  @Test
  void a_rule_that_is_out_of_use_leaves_its_leads_alone() {
    assertThat(Reconciling.moves(List.of(lead(LeadState.OPEN, false, AUTUMN)), Map.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN,VERIFIED VANISHED",
    "VERIFIED,DISMISSED CASE CORRECTED",
    "DISMISSED,",
    "CASE,",
    "CORRECTED,",
    "VANISHED,",
  })
  void a_lead_moves_as_its_table_says(LeadState state, String next) {
    Set<LeadState> expected = EnumSet.noneOf(LeadState.class);
    for (String each : next == null ? new String[0] : next.split(" ")) {
      expected.add(LeadState.valueOf(each));
    }
    assertThat(state.next()).isEqualTo(expected);
    assertThat(state.isOpen()).isEqualTo(!expected.isEmpty());
  }

  private static List<Move> moves(Verdict verdict, KnownLead... known) {
    return Reconciling.moves(List.of(known), Map.of(RULE, verdict));
  }

  private static Verdict found(List<Reason> reasons) {
    return new Verdict(List.of(new Found(MEMBER, reasons)), Set.of(), true);
  }

  private static KnownLead lead(LeadState state, boolean causeGone, List<Reason> reasons) {
    return new KnownLead(ID, RULE, MEMBER, state, causeGone, reasons);
  }
}
