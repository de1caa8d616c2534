package bangfu.household.assets;

import bangfu.commons.value.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a village, township or district has. */
@Schema(name = "VillageAsset", description = "Something that a village, township or district has.")
record VillageAssetView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20") UUID id,
    @Schema(description = "Division that has it", example = "430511203201")
        DivisionCode divisionCode,
    @Schema(description = "What it is, see code list asset-kind", example = "ECOMMERCE_STATION")
        String kind,
    @Schema(description = "Its name", example = "益农信息社") String name,
    @Schema(description = "What is in it") List<String> equipment,
    @Schema(description = "Trained staff", example = "1") int trainedStaff,
    @Schema(description = "First day", example = "2018-06-01") LocalDate from,
    @Schema(description = "First day no longer there", nullable = true) @Nullable LocalDate to) {}
