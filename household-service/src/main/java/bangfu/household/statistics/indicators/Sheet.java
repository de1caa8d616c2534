package bangfu.household.statistics.indicators;

import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.PopulationBaseView;
import bangfu.household.statistics.PublishedRateView;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.tallies.Tallies;
import bangfu.household.statistics.tallies.Tally;
import java.util.Map;
import java.util.Optional;

/** All that figures are made of: what was counted, and what is on record beside it. */
record Sheet(
    Asked asked,
    Tallies tallies,
    Map<DivisionCode, PopulationBaseView> rural,
    Map<DivisionCode, PopulationBaseView> total,
    Map<DivisionCode, PublishedRateView> rates,
    Optional<PublishedRateView> firstRate,
    Map<String, Stated.Count> stated) {

  /** Whether anything that the indicator counts is on file anywhere in what is asked for. */
  boolean knows(Indicator indicator) {
    Tally evidence = indicator.rule().evidence();
    Tally numerator = indicator.rule().numerator();
    if (evidence != null) {
      return tallies.of(evidence, asked.area()) > 0;
    }
    return numerator == null
        || (numerator.countsPeople() && numerator != Tally.CAUSES)
        || tallies.knows(numerator, asked.area());
  }

  /** Whether the lists of this term are on file; else those of the term before are judged. */
  boolean knowsThisTerm() {
    return tallies.of(Tally.PUPILS_THIS_TERM, asked.area()) > 0;
  }

  boolean knowsLastTerm() {
    return tallies.of(Tally.PUPILS_LAST_TERM, asked.area()) > 0;
  }

  long count(Tally tally, Area area) {
    return tallies.of(tally, area);
  }

  Optional<Stated.Count> stated(Indicator indicator, Area area) {
    return Optional.ofNullable(stated.get(Stated.Count.key(area.code().value(), indicator.name())));
  }
}
