package bangfu.household.notices;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Masks;
import bangfu.commons.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the public may see of a notice (domain.md §7), on the board or, masked, on the web. */
@Schema(
    name = "PublicNotice",
    description =
        "What the public may see. Never an id, phone, account, address, illness, cause, or a minor.")
record PublicView(
    @Schema(description = "Village in which it hangs", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "Village by name", example = "马家村", nullable = true)
        @Nullable String villageName,
    @Schema(description = "What it is for", example = "EXIT") String programme,
    @Schema(description = "What stands above the list", example = "村内公示") String title,
    @Schema(description = "Day of posting", example = "2020-06-01") LocalDate postedOn,
    @Schema(description = "Last day on which it hangs", example = "2020-06-08") LocalDate endsOn,
    @Schema(description = "The list") List<Line> lines,
    @Schema(
            description = "Households of the list that are counted only, to protect a child",
            example = "0")
        long notShown) {

  /** A line of the list. */
  @Schema(name = "PublicNoticeLine", description = "A line of the list.")
  record Line(
      @Schema(
              description = "Head of the household; on the web only the first character",
              example = "欧***",
              extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
          String name,
      @Schema(description = "Village group", example = "3组", nullable = true)
          @Nullable String group,
      @Schema(description = "Persons of the household", example = "4") int persons,
      @Schema(implementation = Money.class, description = "Amount, if any", nullable = true)
          @Nullable Money amount) {}

  /** The names in full, as they hang on the board of the village. */
  static PublicView board(NoticeQueries.Posted p, LocalDate endsOn, List<FrozenLine> lines) {
    return of(p, endsOn, lines, UnaryOperator.identity());
  }

  static PublicView web(NoticeQueries.Posted p, LocalDate endsOn, List<FrozenLine> lines) {
    return of(p, endsOn, lines, Masks::name);
  }

  private static PublicView of(
      NoticeQueries.Posted p,
      LocalDate endsOn,
      List<FrozenLine> lines,
      UnaryOperator<String> mask) {
    return new PublicView(
        p.villageCode(),
        p.villageName(),
        p.programme(),
        p.title(),
        p.postedOn(),
        endsOn,
        lines.stream().filter(FrozenLine::shown).map(line -> line(line, mask)).toList(),
        lines.stream().filter(line -> !line.shown()).count());
  }

  private static Line line(FrozenLine line, UnaryOperator<String> mask) {
    return new Line(
        mask.apply(Objects.requireNonNull(line.headName())),
        line.group(),
        Objects.requireNonNull(line.persons()),
        line.amount());
  }
}
