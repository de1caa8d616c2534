package bangfu.household.changes.kinds;

import bangfu.commons.value.StaffNo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody helps the household no longer from that day on. */
@Schema(
    name = "HelperEnded",
    description = "Somebody helps the household no longer from that day on.")
public record HelperEnded(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @NotNull StaffNo staffNo)
    implements Change {}
