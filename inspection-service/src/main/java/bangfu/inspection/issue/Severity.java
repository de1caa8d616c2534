package bangfu.inspection.issue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How severe an issue is, which decides its deadline. */
@Schema(
    description =
        "Decides the deadline, in calendar days from the receipt of the notice: CRITICAL (a basic"
            + " guarantee fails) 7, NORMAL 15, WORKS (building works) 60, LONG_TERM a report each"
            + " month. Configurable.")
public enum Severity {
  CRITICAL,
  NORMAL,
  WORKS,
  LONG_TERM
}
