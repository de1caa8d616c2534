package bangfu.household.imports;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Villages: the versions of their codes and names. */
@ApplicationScoped
class VillagesFile implements FileKind {
  private final Sql sql;
  private final CodeLists lists;

  VillagesFile(Sql sql, CodeLists lists) {
    this.sql = sql;
    this.lists = lists;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.VILLAGES;
  }

  @Override
  public List<String> columns() {
    return List.of("code", "name", "povertyVillage", "validFrom");
  }

  @Override
  public void stage(StagedImport staged, List<Cells> rows, LocalDate today) {
    List<@Nullable Object[]> values = new ArrayList<>();
    for (Cells cells : rows) {
      values.add(values(staged, cells, today));
    }
    sql.batch(
        "insert into stage_village (import_id, row_no, division_code, village_id, code, name,"
            + " poverty_village, valid_from) values (?, ?, ?, ?, ?, ?, ?, ?)",
        values);
  }

  private @Nullable Object[] values(StagedImport staged, Cells cells, LocalDate today) {
    DivisionCode code = cells.required("code", cells.read("code", DivisionCode::new));
    if (code != null && code.level() != DivisionCode.Level.VILLAGE) {
      cells.refuse("code", RowProblem.NOT_A_VILLAGE);
    } else if (code != null && !staged.scope().covers(code)) {
      cells.refuse("code", RowProblem.OUT_OF_SCOPE);
    }
    return new @Nullable Object[] {
      staged.id().value(),
      cells.row(),
      staged.division().value(),
      NewId.next(),
      code == null ? null : code.value(),
      cells.required("name", cells.text("name", 60)),
      cells.required(
          "povertyVillage", cells.code("povertyVillage", CodeList.POVERTY_VILLAGE, lists)),
      cells.required("validFrom", cells.date("validFrom", today))
    };
  }
}
