package bangfu.household.standards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a standard is counted in. */
@Schema(description = "Unit of a standard. Open list.")
public enum StandardUnit {
  CNY,
  PERCENT,
  LITRES,
  MINUTES,
  METRES,
  SQUARE_METRES,
  DAYS,
  MONTHS,
  YEARS
}
