package bangfu.subsidy.rolls;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** A signature as a row keeps it. */
@Embeddable
record SignedStep(LocalDate on, String by, Instant at) {}
