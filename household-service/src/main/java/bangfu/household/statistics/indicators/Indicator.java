package bangfu.household.statistics.indicators;

import bangfu.household.statistics.tallies.Tally;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that the registry owns (domain.md §6 and the rows of §1 marked HH). What each is
 * called and how it is reckoned stands in {@code indicators.csv} beside it.
 */
@Schema(description = "An indicator; see GET /indicators. Open list.")
public enum Indicator {
  TOTAL_POPULATION(new Rule(Shape.POPULATION, Unit.PERSONS)),
  TOWNSHIPS(new Rule(Shape.COMPOSITION, Unit.TOWNSHIPS).of(Tally.TOWNSHIPS)),
  REGISTERED_HOUSEHOLDS(count(Unit.HOUSEHOLDS, Tally.REGISTERED_HOUSEHOLDS)),
  REGISTERED_PERSONS(count(Unit.PERSONS, Tally.REGISTERED_PERSONS)),
  EXITED_HOUSEHOLDS(
      count(Unit.HOUSEHOLDS, Tally.EXITED_HOUSEHOLDS).outOf(Tally.REGISTERED_HOUSEHOLDS)),
  EXITED_PERSONS(count(Unit.PERSONS, Tally.EXITED_PERSONS).outOf(Tally.REGISTERED_PERSONS)),
  POOR_HOUSEHOLDS(count(Unit.HOUSEHOLDS, Tally.POOR_HOUSEHOLDS).outOf(Tally.REGISTERED_HOUSEHOLDS)),
  POOR_PERSONS(count(Unit.PERSONS, Tally.POOR_PERSONS).outOf(Tally.REGISTERED_PERSONS)),
  POVERTY_INCIDENCE(new Rule(Shape.INCIDENCE, Unit.PERCENT).decimals(2).of(Tally.POOR_PERSONS)),
  FIRST_PUBLISHED_INCIDENCE(new Rule(Shape.FIRST_RATE, Unit.PERCENT).decimals(2)),
  EXIT_RATE_HOUSEHOLDS(share(Tally.EXITED_HOUSEHOLDS, Tally.REGISTERED_HOUSEHOLDS)),
  EXIT_RATE_PERSONS(share(Tally.EXITED_PERSONS, Tally.REGISTERED_PERSONS)),
  AVERAGE_HOUSEHOLD(average(Tally.REGISTERED_PERSONS, Tally.REGISTERED_HOUSEHOLDS)),
  AVERAGE_POOR_HOUSEHOLD(average(Tally.POOR_PERSONS, Tally.POOR_HOUSEHOLDS)),
  POVERTY_CAUSES(new Rule(Shape.COMPOSITION, Unit.HOUSEHOLDS).of(Tally.CAUSES)),
  HELPER_COVERAGE(share(Tally.HELPED_HOUSEHOLDS, Tally.REGISTERED_HOUSEHOLDS)),
  POOR_VILLAGES(count(Unit.VILLAGES, Tally.POOR_VILLAGES).knownBy(Tally.VILLAGES)),
  NON_POOR_VILLAGES_WITH_POOR(
      count(Unit.VILLAGES, Tally.NON_POOR_VILLAGES_WITH_POOR).knownBy(Tally.VILLAGES)),
  LINKED_LEADERS(new Rule(Shape.LINKS, Unit.PERSONS).of(Tally.LEADERS)),
  LINKED_DEPARTMENTS(new Rule(Shape.LINKS, Unit.DEPARTMENTS).of(Tally.DEPARTMENTS)),

  FOUR_GROUPS_HOUSEHOLDS(count(Unit.HOUSEHOLDS, Tally.FOUR_GROUPS_HOUSEHOLDS)),
  DANGEROUS_HOUSES(
      count(Unit.HOUSEHOLDS, Tally.DANGEROUS_HOUSEHOLDS)
          .outOf(Tally.FOUR_GROUPS_HOUSEHOLDS)
          .knownBy(Tally.CERTIFIED_HOUSEHOLDS)),
  DROPOUTS(new Rule(Shape.DROPOUTS, Unit.PERSONS).of(Tally.DROPOUTS_THIS_TERM)),
  HEALTH_FILE_COVERAGE(
      share(Tally.HEALTH_FILES, Tally.REGISTERED_PERSONS).knownBy(Tally.HEALTH_FILES)),
  INSURANCE_COVERAGE(
      share(Tally.INSURED_PERSONS, Tally.OBLIGED_PERSONS).knownBy(Tally.INSURED_PERSONS)),
  COMMERCIAL_INSURANCE_COVERAGE(
      share(Tally.COMMERCIALLY_INSURED_PERSONS, Tally.REGISTERED_PERSONS)
          .knownBy(Tally.COMMERCIALLY_INSURED_PERSONS)),
  MAJOR_DISEASE_TREATMENT(
      share(Tally.TREATED_PERSONS, Tally.DIAGNOSED_PERSONS).knownBy(Tally.DIAGNOSED_PERSONS)),
  DIBAO_COVERAGE(share(Tally.DIBAO_PERSONS, Tally.REGISTERED_PERSONS).knownBy(Tally.DIBAO_PERSONS)),
  FIVE_TYPES(new Rule(Shape.TYPES, Unit.PERSONS).of(Tally.FIVE_TYPES_PERSONS)),
  FIVE_TYPES_IN_DIBAO_HOUSEHOLDS(
      count(Unit.HOUSEHOLDS, Tally.FIVE_TYPES_IN_DIBAO_HOUSEHOLDS)
          .knownBy(Tally.FIVE_TYPES_IN_DIBAO_HOUSEHOLDS)),
  FIVE_TYPES_IN_DIBAO_PERSONS(
      count(Unit.PERSONS, Tally.FIVE_TYPES_IN_DIBAO_PERSONS)
          .knownBy(Tally.FIVE_TYPES_IN_DIBAO_PERSONS)),
  SAFETY_NET_HOUSEHOLDS(
      count(Unit.HOUSEHOLDS, Tally.SAFETY_NET_HOUSEHOLDS).knownBy(Tally.SAFETY_NET_HOUSEHOLDS)),
  SAFETY_NET_PERSONS(
      count(Unit.PERSONS, Tally.SAFETY_NET_PERSONS).knownBy(Tally.SAFETY_NET_PERSONS)),

  CULTURE_SQUARES(
      share(Tally.POOR_VILLAGES_WITH_SQUARE, Tally.POOR_VILLAGES).knownBy(Tally.CULTURE_SQUARES)),
  CULTURE_ACTIVITIES(new Rule(Shape.STATED, Unit.ACTIVITIES)),
  ECOMMERCE_STATIONS(new Rule(Shape.COMPOSITION, Unit.STATIONS).of(Tally.STATIONS)),
  STAFFED_STATIONS(share(Tally.STAFFED_STATIONS, Tally.STATIONS).knownBy(Tally.STATIONS)),
  SKILL_SESSIONS(count(Unit.SESSIONS, Tally.SKILL_SESSIONS)),
  SKILL_ATTENDANCES(count(Unit.ATTENDANCES, Tally.SKILL_ATTENDANCES)),
  JOBS_RECOMMENDED(count(Unit.JOBS, Tally.JOBS_RECOMMENDED).knownBy(Tally.JOBS_RECOMMENDED)),
  WORKSHOPS(count(Unit.WORKSHOPS, Tally.WORKSHOPS)),
  WORKSHOP_WORKERS(count(Unit.PERSONS, Tally.WORKSHOP_WORKERS).knownBy(Tally.WORK_ON_FILE)),
  STABLE_WORKERS(count(Unit.PERSONS, Tally.STABLE_WORKERS).knownBy(Tally.WORK_ON_FILE)),
  STABLE_WORKERS_GROWTH(
      new Rule(Shape.GROWTH, Unit.PERCENT)
          .decimals(1)
          .of(Tally.STABLE_WORKERS)
          .outOf(Tally.STABLE_WORKERS_LAST_YEAR)
          .knownBy(Tally.WORK_ON_FILE)),
  VILLAGE_LEADERS_TRAINED(count(Unit.PERSONS, Tally.LEADERS_TRAINED)),
  COOPERATIVES_AND_FARMS(count(Unit.ENTERPRISES, Tally.COOPERATIVES)),
  COOPERATIVE_LABOR(count(Unit.PERSONS, Tally.COOPERATIVE_LABOR)),
  PROJECT_HOUSEHOLDS(
      count(Unit.HOUSEHOLDS, Tally.PROJECT_HOUSEHOLDS).knownBy(Tally.PROJECT_HOUSEHOLDS));

  static final List<Tally> TYPES =
      List.of(
          Tally.F1_PERSONS, Tally.F2_PERSONS, Tally.F3_PERSONS, Tally.F4_PERSONS, Tally.F5_PERSONS);

  private final Rule rule;

  Indicator(Rule rule) {
    this.rule = rule;
  }

  /**
   * How it is reckoned.
   *
   * @param numerator what is counted; null where nothing is
   * @param denominator what it is of
   * @param evidence with none of this anywhere in the division nothing is known, which is not zero
   */
  record Rule(
      Shape shape,
      Unit unit,
      int decimals,
      @Nullable Tally numerator,
      @Nullable Tally denominator,
      @Nullable Tally evidence) {
    Rule(Shape shape, Unit unit) {
      this(shape, unit, 0, null, null, null);
    }

    Rule decimals(int digits) {
      return new Rule(shape, unit, digits, numerator, denominator, evidence);
    }

    Rule of(Tally tally) {
      return new Rule(shape, unit, decimals, tally, denominator, evidence);
    }

    Rule outOf(Tally tally) {
      return new Rule(shape, unit, decimals, numerator, tally, evidence);
    }

    Rule knownBy(Tally tally) {
      return new Rule(shape, unit, decimals, numerator, denominator, tally);
    }
  }

  Rule rule() {
    return rule;
  }

  /** What has to be counted for it. */
  Set<Tally> tallies() {
    List<Tally> needed = new ArrayList<>();
    for (Tally tally : new Tally[] {rule.numerator(), rule.denominator(), rule.evidence()}) {
      if (tally != null) {
        needed.add(tally);
      }
    }
    switch (rule.shape()) {
      case TYPES -> needed.addAll(TYPES);
      case LINKS -> needed.add(Tally.VILLAGES);
      case DROPOUTS ->
          needed.addAll(
              List.of(
                  Tally.DROPOUTS_LAST_TERM,
                  Tally.SCHOOL_AGE_PERSONS,
                  Tally.SCHOOL_AGE_LAST_TERM_PERSONS,
                  Tally.PUPILS_THIS_TERM,
                  Tally.PUPILS_LAST_TERM));
      case INCIDENCE -> needed.add(Tally.REGISTERED_PERSONS);
      case COUNT, SHARE, AVERAGE, GROWTH, FIRST_RATE, COMPOSITION, POPULATION, STATED -> {}
    }
    return needed.isEmpty() ? Set.of() : EnumSet.copyOf(needed);
  }

  /** Whether its small cells are kept from some. */
  boolean isOfPeople() {
    return rule.numerator() != null && rule.numerator().countsPeople();
  }

  /** The digits after the point and how they came about. */
  String rounding() {
    return rule.decimals() == 0 ? "NONE" : "HALF_UP_" + rule.decimals();
  }

  private static Rule count(Unit unit, Tally tally) {
    return new Rule(Shape.COUNT, unit).of(tally);
  }

  private static Rule share(Tally numerator, Tally denominator) {
    return new Rule(Shape.SHARE, Unit.PERCENT).decimals(2).of(numerator).outOf(denominator);
  }

  private static Rule average(Tally numerator, Tally denominator) {
    return new Rule(Shape.AVERAGE, Unit.PERSONS_PER_HOUSEHOLD)
        .decimals(2)
        .of(numerator)
        .outOf(denominator);
  }
}
