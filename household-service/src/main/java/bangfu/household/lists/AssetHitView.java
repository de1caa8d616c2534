package bangfu.household.lists;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Yes or no of one register about one member. */
@Schema(name = "AssetHit", description = "Whether a register knows a member: yes or no, no more.")
record AssetHitView(
    @Schema(description = "Id of the member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12")
        UUID memberId,
    @Schema(description = "REAL_ESTATE, COMPANY, VEHICLE or PUBLIC_PAYROLL", example = "VEHICLE")
        String register,
    @Schema(description = "When it was asked: month, year or term", example = "2020-09")
        String period,
    @Schema(
            description = "Whether the register knows the member",
            example = "false",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        boolean hit,
    @Schema(description = "When it was handed in", example = "2026-11-26T08:00:07Z")
        Instant recordedAt) {}
