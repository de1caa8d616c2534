package bangfu.subsidy.disbursement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many lines of the rolls a batch could not take, and why. */
@Embeddable
@Schema(description = "Lines that could not enter the batch.")
record LeftOut(
    @Schema(description = "Held by an objection", example = "1") @Column(name = "left_out_held")
        int held,
    @Schema(description = "Stopped by an upheld objection", example = "0")
        @Column(name = "left_out_stopped")
        int stopped,
    @Schema(description = "Suspended by the inspection", example = "2")
        @Column(name = "left_out_suspended")
        int suspended,
    @Schema(description = "The registry knows no account", example = "0")
        @Column(name = "left_out_without_account")
        int withoutAccount) {

  Map<String, Object> words() {
    return Map.of(
        "held", held,
        "stopped", stopped,
        "suspended", suspended,
        "withoutAccount", withoutAccount);
  }
}
