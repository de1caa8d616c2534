package bangfu.household.statistics;

import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.tallies.Ratio;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Poverty figures of a division on a day. */
@Schema(name = "PovertyStatistics", description = "Poverty figures of a division on a day.")
record PovertyView(
    @Schema(description = "The day the figures are of", example = "2020-09-30") LocalDate asOf,
    @Schema(description = "Division", example = "430511000000") DivisionCode division,
    @Schema(description = "Name of the division on that day", example = "北塔区") String name,
    @Schema(
            implementation = Headcount.class,
            description = "On the register: not exited, about to exit, exited or returned")
        Headcount registered,
    @Schema(implementation = Headcount.class, description = "Of these exited") Headcount exited,
    @Schema(
            implementation = Headcount.class,
            description = "Of these poor: not exited, about to exit or returned")
        Headcount remaining,
    @Schema(
            description = "Members per registered household, HALF_UP",
            example = "3.29",
            nullable = true)
        @Nullable String averageSize,
    @Schema(
            description = "Members per remaining household, HALF_UP",
            example = "2.10",
            nullable = true)
        @Nullable String averageSizeRemaining,
    @Schema(
            description = "Exited of registered households, percent",
            example = "92.86",
            nullable = true)
        @Nullable String exitedHouseholdsPercent,
    @Schema(
            description = "Exited of registered persons, percent",
            example = "95.44",
            nullable = true)
        @Nullable String exitedPersonsPercent,
    Incidence incidence,
    @Schema(
            description =
                "Whether figures are null because they are of so few, or would tell others that are",
            example = "false")
        boolean suppressed,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The same of what lies directly in it; only with by=CHILDREN")
        @Nullable List<PovertyView> children) {

  static PovertyView of(Area area, LocalDate asOf, PovertyFigures figures, Incidence incidence) {
    return new PovertyView(
        asOf,
        area.code(),
        area.name(),
        Headcount.of(figures.households(), figures.persons()),
        Headcount.of(figures.exitedHouseholds(), figures.exitedPersons()),
        Headcount.of(figures.poorHouseholds(), figures.poorPersons()),
        Ratio.of(figures.persons(), figures.households(), 2),
        Ratio.of(figures.poorPersons(), figures.poorHouseholds(), 2),
        Ratio.percent(figures.exitedHouseholds(), figures.households(), 2),
        Ratio.percent(figures.exitedPersons(), figures.persons(), 2),
        incidence,
        false,
        null);
  }

  /**
   * Without what is made of exited and remaining; without the registered too where these are few.
   */
  PovertyView untold(boolean registeredToo) {
    return new PovertyView(
        asOf,
        division,
        name,
        registeredToo ? Headcount.UNTOLD : registered,
        Headcount.UNTOLD,
        Headcount.UNTOLD,
        registeredToo ? null : averageSize,
        null,
        null,
        null,
        incidence.untold(),
        true,
        children);
  }

  PovertyView with(List<PovertyView> parts) {
    return new PovertyView(
        asOf,
        division,
        name,
        registered,
        exited,
        remaining,
        averageSize,
        averageSizeRemaining,
        exitedHouseholdsPercent,
        exitedPersonsPercent,
        incidence,
        suppressed,
        parts);
  }
}
