package bangfu.household.divisions;

import bangfu.commons.value.DivisionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A division in one of its versions. */
@Schema(name = "Division", description = "An administrative division as it was in a time.")
record DivisionView(
    @Schema(description = "Code of 12 digits", example = "430511203000") DivisionCode code,
    @Schema(description = "Name", example = "陈家桥乡") String name,
    @Schema(description = "How deep it lies", example = "TOWNSHIP") Level level,
    @Schema(description = "Kind; townships only", example = "TOWNSHIP", nullable = true)
        @Nullable TownshipKind townshipKind,
    @Schema(
            description = "The division it lies in; null at the top",
            example = "430511000000",
            nullable = true)
        @Nullable DivisionCode parentCode,
    @Schema(description = "First day of this version", example = "1997-01-01") LocalDate validFrom,
    @Schema(
            description = "First day after this version; null while it is valid",
            example = "2021-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    @Schema(
            description = "The division that took its place",
            example = "430511101000",
            nullable = true)
        @Nullable DivisionCode successorCode,
    @Schema(
            description = "Id of the village, which outlives its code; villages only",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
            nullable = true)
        @Nullable UUID villageId,
    @Schema(
            description = "Poor village or not, on the day asked for; villages only",
            example = "POOR_EXITED_2017",
            nullable = true)
        @Nullable PovertyVillage povertyVillage,
    @Schema(
            description = "Day of its exit, from that day on; poor villages whose day is on record",
            example = "2018-12-10",
            nullable = true)
        @Nullable LocalDate exitedOn,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description = "Linked leaders of all times; only by code, only within your divisions")
        @Nullable List<LeaderView> leaders) {

  DivisionView with(List<LeaderView> linked) {
    return new DivisionView(
        code,
        name,
        level,
        townshipKind,
        parentCode,
        validFrom,
        validTo,
        successorCode,
        villageId,
        povertyVillage,
        exitedOn,
        linked);
  }
}
