package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.SchoolTerm;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.registry.Lookups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Enrolments: which school a member went to in a term. */
@ApplicationScoped
class EnrolmentsFile implements FileKind {
  private static final Pattern MODE =
      Pattern.compile("SCHOOL|INCLUSIVE|SPECIAL_SCHOOL|HOME_TEACHING");

  private final CodeLists lists;
  private final LookupHash hash;
  private final Departments departments;

  EnrolmentsFile(CodeLists lists, LookupHash hash, Departments departments) {
    this.lists = lists;
    this.hash = hash;
    this.departments = departments;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ENROLMENTS;
  }

  @Override
  public boolean mayBeHandedInBy(Caller caller) {
    return FileKind.super.mayBeHandedInBy(caller)
        || departments.listsOf(caller).contains(ImportKind.ENROLMENTS);
  }

  @Override
  public List<Column> columns() {
    return Stream.concat(
            Column.required("citizenId", "term", "stage", "school", "boarding"),
            Column.optional("mode"))
        .toList();
  }

  @Override
  public StageTable stage() {
    return new StageTable(
        "stage_enrolment", "citizen_id_hash", "term", "stage", "school", "boarding", "mode");
  }

  @Override
  public List<StagedRow> read(StagedImport staged, List<Cells> rows, LocalDate today) {
    return rows.stream().map(this::row).toList();
  }

  @Override
  public String checkFunction() {
    return "enrolment_errors";
  }

  @Override
  public String mergeFunction() {
    return "merge_enrolments";
  }

  @Override
  public String undoFunction() {
    return "undo_import";
  }

  private StagedRow row(Cells cells) {
    CitizenId id = cells.required("citizenId", cells.read("citizenId", CitizenId::new));
    SchoolTerm term = cells.required("term", cells.read("term", SchoolTerm::parse));
    return new StagedRow(
        cells.row(),
        Arrays.asList(
            id == null ? null : Lookups.citizenId(hash, id),
            term == null ? null : term.toString(),
            cells.required("stage", cells.code("stage", CodeList.SCHOOL_STAGE, lists)),
            cells.required("school", cells.text("school", 100)),
            cells.required("boarding", cells.yesOrNo("boarding")),
            cells.matching("mode", MODE)));
  }
}
