package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.value.DivisionCode;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.divisions.PovertyVillage;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Villages: the versions of their codes and names. */
@ApplicationScoped
class VillagesFile implements FileKind {
  private final CodeLists lists;

  VillagesFile(CodeLists lists) {
    this.lists = lists;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.VILLAGES;
  }

  /** What the villages of a district are is the district's to say. */
  @Override
  public boolean mayBeHandedInBy(Caller caller) {
    return caller.is(Roles.OFFICE);
  }

  @Override
  public List<Column> columns() {
    return Column.required("code", "name", "povertyVillage", "validFrom").toList();
  }

  @Override
  public StageTable stage() {
    return new StageTable(
        "stage_village", "village_id", "code", "name", "poverty_village", "valid_from");
  }

  @Override
  public List<StagedRow> read(StagedImport staged, List<Cells> rows, LocalDate today) {
    return rows.stream().map(cells -> row(staged, cells, today)).toList();
  }

  @Override
  public String checkFunction() {
    return "village_errors";
  }

  @Override
  public String mergeFunction() {
    return "merge_villages";
  }

  @Override
  public String undoFunction() {
    return "undo_villages";
  }

  private StagedRow row(StagedImport staged, Cells cells, LocalDate today) {
    DivisionCode code = cells.required("code", cells.read("code", DivisionCode::new));
    if (code != null && code.level() != DivisionCode.Level.VILLAGE) {
      cells.refuse("code", RowProblem.NOT_A_VILLAGE);
    } else if (code != null && !staged.scope().covers(code)) {
      cells.refuse("code", RowProblem.OUT_OF_SCOPE);
    }
    return new StagedRow(
        cells.row(),
        Arrays.asList(
            NewId.next(),
            code == null ? null : code.value(),
            cells.required("name", cells.text("name", 60)),
            povertyVillage(cells),
            cells.required("validFrom", cells.date("validFrom", today))));
  }

  /** No file says that a village has exited: that is decided, with its day, by a proceeding. */
  private @Nullable String povertyVillage(Cells cells) {
    String label = cells.code("povertyVillage", CodeList.POVERTY_VILLAGE, lists);
    if (PovertyVillage.POOR_EXITED.name().equals(label)) {
      cells.refuse("povertyVillage", RowProblem.UNKNOWN_CODE);
    }
    return cells.required("povertyVillage", label);
  }
}
