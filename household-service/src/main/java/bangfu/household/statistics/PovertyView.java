package bangfu.household.statistics;

import bangfu.commons.value.DivisionCode;
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
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The same of what lies directly in it; only with by=CHILDREN")
        @Nullable List<PovertyView> children) {

  static PovertyView of(Area area, LocalDate asOf, PovertyFigures figures, Incidence incidence) {
    Headcount registered = figures.exited().plus(figures.remaining());
    return new PovertyView(
        asOf,
        area.code(),
        area.name(),
        registered,
        figures.exited(),
        figures.remaining(),
        Incidence.ratio(registered.persons(), registered.households()),
        Incidence.ratio(figures.remaining().persons(), figures.remaining().households()),
        Incidence.percent(figures.exited().households(), registered.households()),
        Incidence.percent(figures.exited().persons(), registered.persons()),
        incidence,
        null);
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
        parts);
  }
}
