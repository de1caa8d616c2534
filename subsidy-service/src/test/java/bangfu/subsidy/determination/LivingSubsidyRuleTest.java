package bangfu.subsidy.determination;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.value.Money;
import bangfu.subsidy.programmes.SchoolStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LivingSubsidyRuleTest {
  private static final LocalDate START = LocalDate.parse("2020-02-17");
  private static final Map<SchoolStage, Money> STANDARDS =
      Map.of(SchoolStage.PRIMARY, Money.ofYuan(500), SchoolStage.JUNIOR, Money.ofYuan(625));

  @Test
  void two_in_primary_and_one_in_junior_school_are_paid_1625_a_term_and_3250_a_year() {
    Money term = Money.sum(Stream.of("03", "03", "05").map(s -> amount(pupil().stage(s))));
    assertThat(term).isEqualTo(Money.parse("1625.00"));
    assertThat(term.times(2)).isEqualTo(Money.parse("3250.00"));
  }

  @Test
  void a_pupil_who_moves_from_grade_six_to_seven_is_paid_1125_in_the_year() {
    Money spring = amount(pupil().stage("03"));
    Money autumn = amount(pupil().stage("04").start("2020-09-01"));
    assertThat(spring.plus(autumn)).isEqualTo(Money.parse("1125.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT_EXITED", "PRE_EXIT", "EXITED", "RETURNED"})
  void who_is_or_was_poor_is_entitled(String status) {
    assertThat(refusals(pupil().status(status))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANDIDATE", "REJECTED", "REMOVED", "SOMETHING_NEW"})
  void any_other_status_is_not_entitled(String status) {
    assertThat(refusals(pupil().status(status))).containsExactly(Refusal.STATUS_NOT_ENTITLED);
  }

  @Test
  void no_status_on_the_first_day_is_not_entitled() {
    assertThat(refusals(pupil().status(null))).containsExactly(Refusal.STATUS_NOT_ENTITLED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "02", "07", "10", "16"})
  void other_stages_are_not_compulsory(String stage) {
    assertThat(refusals(pupil().stage(stage))).containsExactly(Refusal.STAGE_NOT_COMPULSORY);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-17,,true",
    "2020-02-18,,false",
    "2014-01-01,2020-02-18,true",
    "2014-01-01,2020-02-17,false"
  })
  void membership_is_asked_for_on_the_first_day(
      LocalDate joined, @Nullable LocalDate left, boolean held) {
    Pupil pupil = pupil().joined(joined).left(left);
    assertThat(refusals(pupil)).isEqualTo(held ? List.of() : List.of(Refusal.NOT_A_MEMBER));
  }

  @Test
  void a_household_that_is_not_registered_is_refused_for_every_reason_there_is() {
    Pupil pupil = pupil().kind("NON_REGISTERED").status(null).stage("07").grantedBefore();
    assertThat(refusals(pupil))
        .containsExactly(
            Refusal.NOT_REGISTERED,
            Refusal.STATUS_NOT_ENTITLED,
            Refusal.STAGE_NOT_COMPULSORY,
            Refusal.ALREADY_GRANTED);
  }

  @Test
  void granted_before_is_refused() {
    assertThat(refusals(pupil().grantedBefore())).containsExactly(Refusal.ALREADY_GRANTED);
  }

  @Test
  void the_second_line_of_one_person_is_refused() {
    assertThat(refusals(pupil().listedTwice())).containsExactly(Refusal.ENROLLED_TWICE);
  }

  @Test
  void a_refused_pupil_is_paid_nothing() {
    assertThat(amount(pupil().stage("07"))).isEqualTo(Money.ZERO);
  }

  @Test
  void boarding_does_not_matter() {
    assertThat(amount(pupil().boards())).isEqualTo(amount(pupil()));
  }

  @Test
  void every_condition_is_told_whether_it_held_or_not() {
    assertThat(LivingSubsidyRule.judge(pupil().facts(), STANDARDS).reasons())
        .extracting(Reason::condition)
        .containsExactly(Condition.values())
        .doesNotHaveDuplicates();
    assertThat(LivingSubsidyRule.judge(pupil().facts(), STANDARDS).reasons())
        .allMatch(r -> !r.fact().isBlank() && !r.legalBasis().isBlank());
  }

  @Test
  void equal_facts_have_equal_digests_and_others_have_others() {
    Pupil pupil = pupil();
    assertThat(digest(pupil)).isEqualTo(digest(pupil));
    assertThat(
            Stream.<UnaryOperator<Pupil>>of(
                    p -> p.stage("04"),
                    p -> p.status("EXITED"),
                    Pupil::boards,
                    Pupil::grantedBefore)
                .map(change -> digest(change.apply(pupil)))
                .distinct())
        .hasSize(4)
        .doesNotContain(digest(pupil));
  }

  @Test
  void every_refusal_can_happen() {
    assertThat(Arrays.stream(Condition.values()).map(c -> c.judged(false, "x").refusal()))
        .containsExactlyInAnyOrder(Refusal.values());
  }

  private static String digest(Pupil pupil) {
    return LineDigest.of(pupil.facts(), LivingSubsidyRule.judge(pupil.facts(), STANDARDS));
  }

  private static Money amount(Pupil pupil) {
    return LivingSubsidyRule.judge(pupil.facts(), STANDARDS).amount();
  }

  private static List<Refusal> refusals(Pupil pupil) {
    return LivingSubsidyRule.judge(pupil.facts(), STANDARDS).reasons().stream()
        .filter(r -> !r.held())
        .map(Reason::refusal)
        .toList();
  }

  private static Pupil pupil() {
    return new Pupil(
        START,
        "REGISTERED",
        "NOT_EXITED",
        "03",
        false,
        LocalDate.parse("2014-01-01"),
        null,
        false,
        false);
  }

  /** A pupil who is entitled, but for what is changed. */
  private record Pupil(
      LocalDate start,
      String kind,
      @Nullable String status,
      String stage,
      boolean boarding,
      LocalDate joined,
      @Nullable LocalDate left,
      boolean before,
      boolean elsewhere) {
    private static final UUID ID = UUID.fromString("01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12");

    PupilFacts facts() {
      return new PupilFacts(
          ID, ID, start, kind, status, stage, boarding, joined, left, before, elsewhere);
    }

    Pupil start(String day) {
      return new Pupil(
          LocalDate.parse(day), kind, status, stage, boarding, joined, left, before, elsewhere);
    }

    Pupil kind(String other) {
      return new Pupil(start, other, status, stage, boarding, joined, left, before, elsewhere);
    }

    Pupil status(@Nullable String other) {
      return new Pupil(start, kind, other, stage, boarding, joined, left, before, elsewhere);
    }

    Pupil stage(String other) {
      return new Pupil(start, kind, status, other, boarding, joined, left, before, elsewhere);
    }

    Pupil joined(LocalDate day) {
      return new Pupil(start, kind, status, stage, boarding, day, left, before, elsewhere);
    }

    Pupil left(@Nullable LocalDate day) {
      return new Pupil(start, kind, status, stage, boarding, joined, day, before, elsewhere);
    }

    Pupil boards() {
      return new Pupil(start, kind, status, stage, true, joined, left, before, elsewhere);
    }

    Pupil grantedBefore() {
      return new Pupil(start, kind, status, stage, boarding, joined, left, true, elsewhere);
    }

    Pupil listedTwice() {
      return new Pupil(start, kind, status, stage, boarding, joined, left, before, true);
    }
  }
}
