package bangfu.household.statistics.indicators;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.http.Language;
import bangfu.commons.paging.Page;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.areas.Areas;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Indicators: what they are, and their figures. */
@Path("/api/v1/indicators")
@Tag(name = "Statistics")
@RolesAllowed({
  Roles.VILLAGE,
  Roles.TEAM,
  Roles.TOWN,
  Roles.OFFICE,
  Roles.DEPT,
  Roles.FINANCE,
  Roles.LEADER,
  Roles.INSPECTOR,
  Roles.DISCIPLINE,
  Roles.AUDIT
})
public class IndicatorsResource {
  private static final String CATALOGUE =
      """
      {"items":[{"code":"EXIT_RATE_HOUSEHOLDS","nameZh":"脱贫率（户）","nameEn":"Exit rate of households",
       "unit":"PERCENT","rounding":"HALF_UP_2","formulaZh":"已脱贫户数÷建档立卡户数×100%",
       "formulaEn":"exited households ÷ registered households × 100","sourceZh":"建档立卡登记",
       "sourceEn":"registry","smallCellsSuppressed":true}],"next":null}""";
  private static final String FIGURE =
      """
      {"nameZh":"脱贫率（户）","nameEn":"Exit rate of households",
       "figure":{"indicator":"EXIT_RATE_HOUSEHOLDS","division":"430511000000","name":"北塔区",
        "asOf":"2020-09-30","numerator":1027,"denominator":1106,"value":"92.86","unit":"PERCENT",
        "rounding":"HALF_UP_2","source":"registry","basis":"COMPUTED","atLeast":false,
        "suppressed":false,"code":null}}""";

  private final Figures figures;
  private final Meanings meanings;
  private final Areas areas;
  private final CurrentCaller caller;
  private final Clock clock;

  IndicatorsResource(
      Figures figures, Meanings meanings, Areas areas, CurrentCaller caller, Clock clock) {
    this.figures = figures;
    this.meanings = meanings;
    this.areas = areas;
    this.caller = caller;
    this.clock = clock;
  }

  /** By which divisions a figure is broken down. */
  enum Breakdown {
    VILLAGE,
    TOWNSHIP;

    DivisionCode.Level level() {
      return DivisionCode.Level.valueOf(name());
    }
  }

  @GET
  @Operation(
      summary = "List the indicators",
      description = "All that the registry answers, with names, formula and source; one page.")
  @APIResponse(
      responseCode = "200",
      description = "The indicators",
      content =
          @Content(
              schema = @Schema(implementation = IndicatorPage.class),
              examples = @ExampleObject(name = "catalogue", value = CATALOGUE)))
  public Page<IndicatorSummary> indicators() {
    return new Page<>(
        Arrays.stream(Indicator.values())
            .map(indicator -> IndicatorSummary.of(indicator, meanings.of(indicator)))
            .toList(),
        null,
        null);
  }

  @GET
  @Path("/{code}")
  @Transactional
  @Operation(
      summary = "Figures of an indicator",
      description =
          "Of a division and, with `by`, of the townships or villages in it. A day asks what was true"
              + " then as it is known now; an instant what was on file then. A division counts the"
              + " households of those whose place it took. Outside the district office (OFFICE, AUDIT,"
              + " LEADER of the whole district) counts of fewer than five people or households are"
              + " null with `suppressed`, and so are as many others as it takes that they cannot be"
              + " reckoned back.")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content =
          @Content(
              schema = @Schema(implementation = IndicatorView.class),
              examples = @ExampleObject(name = "district", value = FIGURE)))
  public IndicatorView indicator(
      @Parameter(description = "Code of the indicator", example = "EXIT_RATE_HOUSEHOLDS")
          @PathParam("code")
          Indicator indicator,
      @Parameter(description = "Division; your own if absent", example = "430511000000")
          @QueryParam("division")
          @Nullable DivisionCode division,
      @Parameter(description = "The day or the instant; today if absent", example = "2020-09-30")
          @QueryParam("asOf")
          @Nullable AsOf asOf,
      @Parameter(description = "Adds the divisions of this level in it", example = "VILLAGE")
          @QueryParam("by")
          @Nullable Breakdown by,
      @Context HttpHeaders headers) {
    AsOf when = asOf == null ? AsOf.day(LocalDate.now(clock)) : asOf;
    Area area = areas.wanted(division, when.day(), caller.scope());
    List<Area> parts = by == null ? List.of() : areas.below(area, by.level(), when.day());
    Asked asked = new Asked(area, parts, when, caller.get(), Language.of(headers));
    List<Figure> found =
        Objects.requireNonNull(figures.of(List.of(indicator), asked).get(indicator));
    Meaning meaning = meanings.of(indicator);
    return new IndicatorView(
        meaning.nameZh(),
        meaning.nameEn(),
        found.get(0),
        by == null ? null : found.subList(1, found.size()));
  }

  /** As the contract names a page. */
  @Schema(name = "IndicatorPage", description = "All indicators")
  record IndicatorPage(
      @Schema(description = "In the order of the report") List<IndicatorSummary> items,
      @Schema(description = "Always null: there is one page", nullable = true)
          @Nullable String next) {}
}
