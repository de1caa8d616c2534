package bangfu.subsidy.disbursement;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which returned payments are paid again. */
@Schema(description = "Which returned payments are paid again; all where absent")
record NewReissue(
    @Schema(
            description = "Returned payments of the batch; all where absent or empty",
            example = "[\"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b60\"]",
            nullable = true)
        @Nullable List<@NotNull UUID> paymentIds) {

  static Set<UUID> payments(@Nullable NewReissue body) {
    return body == null || body.paymentIds() == null ? Set.of() : Set.copyOf(body.paymentIds());
  }
}
