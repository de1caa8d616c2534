package bangfu.household.statistics;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.SchoolTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the registry holds of a division on a day. */
@Schema(
    name = "RegistryStatistics",
    description = "What the registry holds of a division on a day.")
record RegistryView(
    @Schema(description = "The day the figures are of", example = "2020-09-30") LocalDate asOf,
    @Schema(description = "Division", example = "430511000000") DivisionCode division,
    @Schema(description = "Name of the division on that day", example = "北塔区") String name,
    @Schema(
            description = "Townships by kind: SUBDISTRICT 街道, TOWN 镇, TOWNSHIP 乡",
            example = "{\"SUBDISTRICT\":4,\"TOWNSHIP\":1}")
        Map<String, Long> townships,
    @Schema(
            description = "Villages by what they are on the day, see code list poverty-village",
            example = "{\"NON_POOR\":11,\"POOR_EXITED_2017\":12}")
        Map<String, Long> villages,
    @Schema(implementation = Headcount.class, description = "All households and their members")
        Headcount total,
    @Schema(
            description = "Households by kind",
            example = "{\"NON_REGISTERED\":378,\"REGISTERED\":1106}")
        Map<String, @Nullable Long> householdsByKind,
    @Schema(description = "Households by attribute", example = "{\"DIBAO\":240,\"GENERAL\":866}")
        Map<String, @Nullable Long> householdsByAttribute,
    @Schema(
            description = "Households by group of housing support 四类, each counted once",
            example = "{\"REGISTERED\":1106,\"DIBAO\":140,\"TEKUN\":120,\"DISABLED\":118}")
        Map<String, @Nullable Long> householdsByHousingGroup,
    @Schema(
            description = "Households in the four groups 四类 together",
            example = "1484",
            nullable = true)
        @Nullable Long householdsInHousingGroups,
    @Schema(
            description = "Registered households with a helper on that day",
            example = "1106",
            nullable = true)
        @Nullable Long helpedHouseholds,
    @Schema(
            description = "Helped of registered households, percent",
            example = "100.00",
            nullable = true)
        @Nullable String helpedPercent,
    @Schema(description = "Leaders linked on that day, each counted once", example = "25")
        long linkedLeaders,
    @Schema(description = "Villages with a leader on that day", example = "23")
        long villagesWithLeader,
    @Schema(description = "Pupils by term and stage, terms begun by that day") List<Pupils> pupils,
    @Schema(
            description =
                "Whether figures are null because they are of so few, or would tell others that are",
            example = "false")
        boolean suppressed) {

  /** Pupils of a stage in a term. */
  @Schema(name = "Pupils", description = "Pupils of a stage in a term.")
  record Pupils(
      SchoolTerm term,
      @Schema(description = "Stage, see code list school-stage", example = "03") String stage,
      @Schema(description = "Pupils of registered households", example = "612", nullable = true)
          @Nullable Long registered,
      @Schema(description = "Pupils of all households on file", example = "640", nullable = true)
          @Nullable Long all) {}
}
