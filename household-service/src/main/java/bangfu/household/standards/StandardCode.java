package bangfu.household.standards;

import static bangfu.household.standards.StandardUnit.CNY;
import static bangfu.household.standards.StandardUnit.DAYS;
import static bangfu.household.standards.StandardUnit.LITRES;
import static bangfu.household.standards.StandardUnit.METRES;
import static bangfu.household.standards.StandardUnit.MINUTES;
import static bangfu.household.standards.StandardUnit.MONTHS;
import static bangfu.household.standards.StandardUnit.PERCENT;
import static bangfu.household.standards.StandardUnit.SQUARE_METRES;
import static bangfu.household.standards.StandardUnit.YEARS;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines and thresholds that rules ask for; their values are data. */
@Schema(
    description =
        "POVERTY_LINE 扶贫标准 and MONITORING_LINE 监测标准 a person and year; the limits of a village's"
            + " exit; the thresholds of safeguards (water by T/CHES 18-2018, house areas by"
            + " 建村〔2016〕251号); what leads are raised by. Open list.")
public enum StandardCode {
  POVERTY_LINE(CNY),
  MONITORING_LINE(CNY),
  INCOME_VALID_MONTHS(MONTHS),
  SURVEY_VALID_MONTHS(MONTHS),
  SCHOOL_AGE_FROM(YEARS),
  SCHOOL_AGE_TO(YEARS),
  NEWBORN_EXEMPT_DAYS(DAYS),
  WATER_LITRES_MIN(LITRES),
  WATER_ROUND_TRIP_MAX(MINUTES),
  WATER_DISTANCE_MAX(METRES),
  WATER_HEIGHT_MAX(METRES),
  WATER_GUARANTEE_MIN(PERCENT),
  WATER_GOOD_ROUND_TRIP_MAX(MINUTES),
  WATER_GOOD_DISTANCE_MAX(METRES),
  WATER_GOOD_HEIGHT_MAX(METRES),
  WATER_GOOD_GUARANTEE_MIN(PERCENT),
  HOUSE_AREA_MIN_1(SQUARE_METRES),
  HOUSE_AREA_MIN_2(SQUARE_METRES),
  HOUSE_AREA_MIN_3(SQUARE_METRES),
  HOUSE_AREA_MAX_1_TO_3(SQUARE_METRES),
  HOUSE_AREA_MIN_PER_PERSON(SQUARE_METRES),
  HOUSE_AREA_MAX_PER_PERSON(SQUARE_METRES),
  VILLAGE_INCIDENCE_LIMIT(PERCENT),
  COLLECTIVE_INCOME_MIN(CNY),
  LARGE_SELF_PAY_PERCENT(PERCENT),
  JOB_LOSS_MONTHS(MONTHS),
  WORKING_AGE_FROM(YEARS),
  WORKING_AGE_TO(YEARS),
  LABOUR_SHARE_MAX(PERCENT),
  STABLE_WORK_MONTHS(MONTHS),
  ELIMINATION_MONTHS_MIN(MONTHS),
  MEASURE_WITHIN_MONTHS(MONTHS),
  DOUBTFUL_WAGE_MIN(CNY),
  DOUBTFUL_WAGE_MAX(CNY);

  private final StandardUnit unit;

  StandardCode(StandardUnit unit) {
    this.unit = unit;
  }

  public StandardUnit unit() {
    return unit;
  }
}
