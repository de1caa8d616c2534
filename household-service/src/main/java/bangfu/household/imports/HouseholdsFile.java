package bangfu.household.imports;

import bangfu.commons.persistence.Sql;
import bangfu.household.registry.NewId;
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
  private static final String INSERT =
      "insert into stage_member (import_id, row_no, division_code, household_no, household_id,"
          + " member_id, village_code, village_group, address, kind, attribute, identified_on,"
          + " exited_on, main_cause, other_causes, phone, phone_hash, bank_name, bank_account,"
          + " bank_account_hash, account_holder, helper_staff_no, name, citizen_id,"
          + " citizen_id_hash, birth_date, sex, relation, ethnicity, education, health,"
          + " labor_skill, disability_type, disability_grade, joined_on) values (?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
  public List<String> columns() {
    return Stream.of(List.of("householdNo"), HouseholdCells.COLUMNS, MemberCells.COLUMNS)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void stage(StagedImport staged, List<Cells> rows, LocalDate today) {
    Map<Cells, String> numbers = new HashMap<>();
    for (Cells cells : rows) {
      String number = cells.required("householdNo", cells.matching("householdNo", NUMBER));
      if (number != null) {
        numbers.put(cells, number);
      }
    }
    Map<String, UUID> ids = householdIds(staged, numbers.values().stream().distinct().toList());
    List<@Nullable Object[]> values = new ArrayList<>();
    for (Cells cells : rows) {
      // Without a number a row belongs nowhere: it is read for its errors only.
      String number = numbers.get(cells);
      UUID household = number == null ? NewId.next() : Objects.requireNonNull(ids.get(number));
      Object[] row = row(staged, cells, number, household, today);
      if (number != null) {
        values.add(row);
      }
    }
    sql.batch(INSERT, values);
  }

  private @Nullable Object[] row(
      StagedImport staged, Cells cells, @Nullable String number, UUID household, LocalDate today) {
    UUID member = NewId.next();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(staged.id().value());
    row.add(cells.row());
    row.add(staged.division().value());
    row.add(number);
    row.add(household);
    row.add(member);
    row.addAll(households.read(cells, household, staged.scope(), today));
    row.addAll(members.read(cells, member, today));
    return row.toArray();
  }

  /** The ids of the households, new ones where the registry and this file have none yet. */
  private Map<String, UUID> householdIds(StagedImport staged, List<String> numbers) {
    String[] all = numbers.toArray(String[]::new);
    sql.update(
        "insert into stage_household (import_id, household_no, division_code, household_id, is_new)"
            + " select ?, n.no, ?, coalesce(h.id, uuidv7()), h.id is null"
            + " from unnest(?) n (no) left join household h on h.household_no = n.no"
            + " on conflict do nothing",
        staged.id().value(),
        staged.division().value(),
        all);
    Map<String, UUID> ids = new HashMap<>();
    sql.list(
        "select household_no, household_id from stage_household"
            + " where import_id = ? and household_no = any (?)",
        row -> ids.put(row.getString(1), row.getObject(2, UUID.class)),
        staged.id().value(),
        all);
    return ids;
  }
}
