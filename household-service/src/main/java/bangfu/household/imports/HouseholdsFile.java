package bangfu.household.imports;

import bangfu.commons.persistence.Sql;
import bangfu.household.registry.NewId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Households, one row for each member; the household's own columns stand on the head's row. */
@ApplicationScoped
class HouseholdsFile implements FileKind {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{16}");

  private final Sql sql;
  private final HouseholdCells households;
  private final MemberCells members;

  HouseholdsFile(Sql sql, HouseholdCells households, MemberCells members) {
    this.sql = sql;
    this.households = households;
    this.members = members;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.HOUSEHOLDS;
  }

  @Override
  public List<Column> columns() {
    return Stream.of(
            Column.required("householdNo").toList(), HouseholdCells.COLUMNS, MemberCells.COLUMNS)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public StageTable stage() {
    return new StageTable(
        "stage_member",
        Stream.of(
                List.of("household_no", "household_id", "member_id"),
                HouseholdCells.STAGED,
                MemberCells.STAGED)
            .flatMap(List::stream)
            .toList());
  }

  /** Without a number a row belongs nowhere: it is read for its errors only. */
  @Override
  public List<StagedRow> read(StagedImport staged, List<Cells> rows, LocalDate today) {
    Map<Cells, String> numbers = new HashMap<>();
    for (Cells cells : rows) {
      String number = cells.required("householdNo", cells.matching("householdNo", NUMBER));
      if (number != null) {
        numbers.put(cells, number);
      }
    }
    Map<String, UUID> ids = householdIds(staged, numbers.values().stream().distinct().toList());
    List<StagedRow> values = new ArrayList<>();
    for (Cells cells : rows) {
      String number = numbers.get(cells);
      UUID household = number == null ? NewId.next() : Objects.requireNonNull(ids.get(number));
      StagedRow row = row(staged, cells, number, household, today);
      if (number != null) {
        values.add(row);
      }
    }
    return values;
  }

  @Override
  public String checkFunction() {
    return "household_errors";
  }

  @Override
  public String mergeFunction() {
    return "merge_households";
  }

  @Override
  public String undoFunction() {
    return "undo_import";
  }

  private StagedRow row(
      StagedImport staged, Cells cells, @Nullable String number, UUID household, LocalDate today) {
    UUID member = NewId.next();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(number);
    row.add(household);
    row.add(member);
    row.addAll(households.read(cells, household, staged.scope(), today));
    row.addAll(members.read(cells, member, today));
    return new StagedRow(cells.row(), row);
  }

  /** The ids of the households, new ones where the registry and this file have none yet. */
  private Map<String, UUID> householdIds(StagedImport staged, List<String> numbers) {
    Map<String, UUID> ids = new HashMap<>();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.list(
                    "select household_no, household_id from stage_households(?, ?, ?)",
                    row -> ids.put(row.getString(1), row.getObject(2, UUID.class)),
                    staged.id().value(),
                    staged.division().value(),
                    numbers.toArray(String[]::new)));
    return ids;
  }
}
