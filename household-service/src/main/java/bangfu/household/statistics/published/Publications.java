package bangfu.household.statistics.published;

import bangfu.commons.caller.Caller;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.areas.Area;
import bangfu.household.statistics.areas.Areas;
import bangfu.household.statistics.cells.SmallCells;
import bangfu.household.statistics.indicators.Figure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was published, as it was. */
@ApplicationScoped
class Publications {
  private static final String SELECT =
      "select id, division_code, division_name, month, version, correction_reason, published_at"
          + " from figure_publication where division_code ^@ any (?) and ";

  private final Sql sql;
  private final ObjectMapper mapper;
  private final SmallCells smallCells;
  private final Areas areas;
  private final Clock clock;

  Publications(Sql sql, ObjectMapper mapper, SmallCells smallCells, Areas areas, Clock clock) {
    this.sql = sql;
    this.mapper = mapper;
    this.smallCells = smallCells;
    this.areas = areas;
    this.clock = clock;
  }

  PublicationView one(UUID id, Caller caller) {
    return whole(
            sql.list(SELECT + "id = ?", Publications::view, caller.scope().forQuery(), id), caller)
        .get(0);
  }

  /** All versions of the division, or the caller's own, the latest month and version first. */
  List<PublicationView> of(@Nullable DivisionCode division, @Nullable Month month, Caller caller) {
    Area area = areas.wanted(division, LocalDate.now(clock), caller.scope());
    LocalDate wanted = month == null ? null : month.firstDay();
    return whole(
        sql.list(
            SELECT
                + "division_code = ? and (?::date is null or month = ?::date)"
                + " order by month desc, version desc limit 120",
            Publications::view,
            caller.scope().forQuery(),
            area.code().value(),
            wanted,
            wanted),
        caller);
  }

  String json(Figure figure) {
    try {
      return mapper.writeValueAsString(figure);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Row(UUID publication, Figure figure) {}

  private List<PublicationView> whole(List<PublicationView> some, Caller caller) {
    String[] ids = some.stream().map(view -> view.id().toString()).toArray(String[]::new);
    Map<UUID, List<Figure>> figures =
        sql
            .list(
                "select publication_id, figure::text from published_figure"
                    + " where publication_id = any (?::uuid[]) and division_code ^@ any (?)",
                row -> new Row(row.getObject(1, UUID.class), figure(row.getString(2))),
                ids,
                caller.scope().forQuery())
            .stream()
            .collect(
                Collectors.groupingBy(
                    Row::publication, Collectors.mapping(Row::figure, Collectors.toList())));
    boolean all = smallCells.showsAllTo(caller);
    return some.stream()
        .map(view -> view.with(told(figures.getOrDefault(view.id(), List.of()), all)))
        .toList();
  }

  private List<Figure> told(List<Figure> figures, boolean all) {
    return figures.stream()
        .sorted(Comparator.comparing(Figure::indicator))
        .map(figure -> all ? figure : figure.told(smallCells))
        .toList();
  }

  private Figure figure(String json) {
    try {
      return mapper.readValue(json, Figure.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A published figure that is not one", e);
    }
  }

  private static PublicationView view(ResultSet row) throws SQLException {
    Month month = new Month(YearMonth.from(row.getObject("month", LocalDate.class)));
    return new PublicationView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        row.getString("division_name"),
        month,
        month.lastDay(),
        row.getInt("version"),
        row.getString("correction_reason"),
        Objects.requireNonNull(Sql.instant(row, "published_at")),
        List.of());
  }
}
