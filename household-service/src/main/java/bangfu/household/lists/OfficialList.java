package bangfu.household.lists;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.value.CitizenId;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import bangfu.household.imports.FileKind;
import bangfu.household.imports.ImportKind;
import bangfu.household.imports.StageTable;
import bangfu.household.imports.StagedImport;
import bangfu.household.imports.StagedRow;
import bangfu.household.registry.Lookups;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all lists have in common: rows about persons, staged as facts, merged by one function. */
abstract class OfficialList implements FileKind {
  private final ListSource source;
  private final LookupHash hash;
  private final Departments departments;

  OfficialList(ListSource source, LookupHash hash, Departments departments) {
    this.source = source;
    this.hash = hash;
    this.departments = departments;
  }

  /** What the row says; what cannot be read goes to its cells. */
  abstract List<Fact> facts(Cells cells, Subject subject, LocalDate today);

  /** Its columns apart from the one that says whom it is about. */
  abstract Stream<Column> ownColumns();

  Subject subject(Cells cells) {
    CitizenId id = cells.required("citizenId", cells.read("citizenId", CitizenId::new));
    return new Subject("citizenId", id, null);
  }

  /** Whom the row is about, and what is checked beside it. */
  Stream<Column> subjectColumns() {
    return Stream.concat(Column.required("citizenId"), Column.optional("name"));
  }

  @Override
  public ImportKind kind() {
    return ImportKind.valueOf(source.name());
  }

  @Override
  public List<Column> columns() {
    return Stream.concat(subjectColumns(), ownColumns()).toList();
  }

  @Override
  public StageTable stage() {
    return new StageTable(
        "stage_listed",
        "part",
        "column_name",
        "fact_kind",
        "person_hash",
        "masked_id",
        "household_no",
        "listed");
  }

  @Override
  public List<StagedRow> read(StagedImport staged, List<Cells> rows, LocalDate today) {
    return rows.stream().flatMap(cells -> staged(cells, today).stream()).toList();
  }

  @Override
  public String checkFunction() {
    return "list_errors";
  }

  @Override
  public String mergeFunction() {
    return "merge_list";
  }

  @Override
  public String undoFunction() {
    return "undo_list";
  }

  @Override
  public boolean isOfficialList() {
    return true;
  }

  @Override
  public boolean mayBeHandedInBy(Caller caller) {
    return caller.is(Roles.OFFICE) || departments.listsOf(caller).contains(kind());
  }

  private List<StagedRow> staged(Cells cells, LocalDate today) {
    Subject subject = subject(cells);
    List<Fact> facts = new ArrayList<>(facts(cells, subject, today));
    // A newcomer's name contradicts nobody.
    if (facts.stream().noneMatch(fact -> fact.kind() == Fact.Kind.JOINING)) {
      facts.add(new Fact(Fact.Kind.NAME).with("name", cells.text("name", 60)));
    }
    List<StagedRow> rows = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.saysAnything()) {
        rows.add(new StagedRow(cells.row(), values(rows.size(), subject, fact)));
      }
    }
    return rows;
  }

  private List<@Nullable Object> values(int part, Subject subject, Fact fact) {
    CitizenId person = subject.person();
    return Arrays.asList(
        part,
        subject.column(),
        fact.kind().name(),
        person == null ? null : Lookups.citizenId(hash, person),
        person == null ? null : person.masked(),
        subject.householdNo(),
        fact.json());
  }
}
