package bangfu.subsidy.disbursement;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many lines of the rolls a batch could not take, and why. */
@Schema(description = "Lines that could not enter the batch.")
record LeftOut(
    @Schema(description = "Held by an objection", example = "1") int held,
    @Schema(description = "Stopped by an upheld objection", example = "0") int stopped,
    @Schema(description = "Suspended by the inspection", example = "2") int suspended,
    @Schema(description = "The registry knows no account", example = "0") int withoutAccount) {

  Map<String, Object> words() {
    return Map.of(
        "held", held,
        "stopped", stopped,
        "suspended", suspended,
        "withoutAccount", withoutAccount);
  }
}
