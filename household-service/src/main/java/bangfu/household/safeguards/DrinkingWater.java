package bangfu.household.safeguards;

import static bangfu.household.standards.StandardCode.WATER_DISTANCE_MAX;
import static bangfu.household.standards.StandardCode.WATER_GOOD_DISTANCE_MAX;
import static bangfu.household.standards.StandardCode.WATER_GOOD_GUARANTEE_MIN;
import static bangfu.household.standards.StandardCode.WATER_GOOD_HEIGHT_MAX;
import static bangfu.household.standards.StandardCode.WATER_GOOD_ROUND_TRIP_MAX;
import static bangfu.household.standards.StandardCode.WATER_GUARANTEE_MIN;
import static bangfu.household.standards.StandardCode.WATER_HEIGHT_MAX;
import static bangfu.household.standards.StandardCode.WATER_LITRES_MIN;
import static bangfu.household.standards.StandardCode.WATER_ROUND_TRIP_MAX;

import bangfu.household.registry.facts.SafeguardSurvey;
import bangfu.household.standards.StandardCode;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Safe drinking water 饮水安全 by T/CHES 18-2018: enough, clean, near, and always there. */
final class DrinkingWater {
  private final Circumstances c;
  private final Surveys surveys;
  private final Judgement judgement = new Judgement();

  private DrinkingWater(Circumstances c) {
    this.c = c;
    this.surveys = new Surveys(c);
  }

  static Criterion water(Circumstances c) {
    return new DrinkingWater(c).judge();
  }

  private Criterion judge() {
    atLeast(SafeguardSurvey::waterLitresPerDay, WATER_LITRES_MIN, "TOO_LITTLE_WATER");
    judgement.answer(surveys.answer(SafeguardSurvey::waterImpure), true, "WATER_IMPURE");
    judgement.failIf(
        Boolean.TRUE.equals(surveys.answer(SafeguardSurvey::waterTestFailed).value()),
        Reason.of("WATER_TEST_FAILED"));
    near();
    atLeast(SafeguardSurvey::waterGuaranteePercent, WATER_GUARANTEE_MIN, "WATER_OFTEN_AWAY");
    return judgement.criterion(
        "WATER",
        judgement.result() == Result.PASS ? level() : null,
        thresholds(),
        null,
        "饮水安全: 水量、水质、取水往返、保证率均不低于基本达标",
        c.standards().get(WATER_LITRES_MIN).source());
  }

  /** One way of saying how far it is must be known. */
  private void near() {
    var minutes = surveys.answer(SafeguardSurvey::waterRoundTripMinutes);
    var distance = surveys.answer(SafeguardSurvey::waterDistanceMetres);
    atMost(minutes.value(), WATER_ROUND_TRIP_MAX, "WATER_TOO_FAR");
    atMost(distance.value(), WATER_DISTANCE_MAX, "WATER_TOO_FAR");
    atMost(
        surveys.answer(SafeguardSurvey::waterHeightMetres).value(),
        WATER_HEIGHT_MAX,
        "WATER_TOO_HIGH");
    judgement.unknownIf(
        minutes.value() == null && distance.value() == null, minutes.missing("WATER_TOO_FAR"));
  }

  private void atLeast(
      Function<SafeguardSurvey, @Nullable BigDecimal> question, StandardCode least, String code) {
    Surveys.Answer<BigDecimal> answer = surveys.answer(question);
    BigDecimal value = answer.value();
    judgement.unknownIf(value == null, answer.missing(code));
    judgement.failIf(value != null && isBelow(value, least), Reason.of(code, text(value)));
  }

  private void atMost(@Nullable Integer value, StandardCode most, String code) {
    judgement.failIf(
        value != null && value > c.number(most), Reason.of(code, String.valueOf(value)));
  }

  /** 达标 or 基本达标 of water that is safe. */
  private String level() {
    BigDecimal guarantee = surveys.answer(SafeguardSurvey::waterGuaranteePercent).value();
    boolean good =
        fits(SafeguardSurvey::waterRoundTripMinutes, WATER_GOOD_ROUND_TRIP_MAX)
            && fits(SafeguardSurvey::waterDistanceMetres, WATER_GOOD_DISTANCE_MAX)
            && fits(SafeguardSurvey::waterHeightMetres, WATER_GOOD_HEIGHT_MAX)
            && guarantee != null
            && !isBelow(guarantee, WATER_GOOD_GUARANTEE_MIN);
    return good ? "达标" : "基本达标";
  }

  private boolean fits(Function<SafeguardSurvey, @Nullable Integer> question, StandardCode most) {
    Integer value = surveys.answer(question).value();
    return value == null || value <= c.number(most);
  }

  private boolean isBelow(BigDecimal value, StandardCode least) {
    return value.compareTo(c.standards().get(least).value()) < 0;
  }

  private String thresholds() {
    return "≥ %s L; ≤ %s min; ≤ %s m; ≤ %s m 高差; ≥ %s %%"
        .formatted(
            text(WATER_LITRES_MIN),
            text(WATER_ROUND_TRIP_MAX),
            text(WATER_DISTANCE_MAX),
            text(WATER_HEIGHT_MAX),
            text(WATER_GUARANTEE_MIN));
  }

  private String text(StandardCode code) {
    return c.standards().get(code).text();
  }

  private static String text(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
