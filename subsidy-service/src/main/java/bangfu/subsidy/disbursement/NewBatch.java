package bangfu.subsidy.disbursement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch to be drawn up. */
@Schema(description = "A batch to be drawn up")
record NewBatch(
    @NotEmpty
        @Size(max = 200)
        @Schema(
            description = "Rolls that finance has approved; of a batched one, what was left out",
            example = "[\"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30\"]")
        List<@NotNull UUID> rollIds) {}
