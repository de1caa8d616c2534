package bangfu.household.imports;

import bangfu.commons.crypto.LookupHash;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.InvalidValue;
import bangfu.commons.value.SchoolTerm;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.registry.Lookups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enrolments: which school a member went to in a term. */
@ApplicationScoped
class EnrolmentsFile implements FileKind {
  private final Sql sql;
  private final CodeLists lists;
  private final LookupHash hash;

  EnrolmentsFile(Sql sql, CodeLists lists, LookupHash hash) {
    this.sql = sql;
    this.lists = lists;
    this.hash = hash;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ENROLMENTS;
  }

  @Override
  public List<String> columns() {
    return List.of("citizenId", "term", "stage", "school", "boarding");
  }

  @Override
  public void stage(StagedImport staged, List<Cells> rows, LocalDate today) {
    List<@Nullable Object[]> values = new ArrayList<>();
    for (Cells cells : rows) {
      values.add(values(staged, cells));
    }
    sql.batch(
        "insert into stage_enrolment (import_id, row_no, division_code, citizen_id_hash, term, stage,"
            + " school, boarding) values (?, ?, ?, ?, ?, ?, ?, ?)",
        values);
  }

  private @Nullable Object[] values(StagedImport staged, Cells cells) {
    CitizenId id = cells.required("citizenId", cells.read("citizenId", CitizenId::new));
    SchoolTerm term = cells.required("term", cells.read("term", SchoolTerm::parse));
    return new @Nullable Object[] {
      staged.id().value(),
      cells.row(),
      staged.division().value(),
      id == null ? null : Lookups.citizenId(hash, id),
      term == null ? null : term.toString(),
      cells.required("stage", cells.code("stage", CodeList.SCHOOL_STAGE, lists)),
      cells.required("school", cells.text("school", 100)),
      cells.required("boarding", cells.read("boarding", EnrolmentsFile::yesOrNo))
    };
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValue("INVALID_FORMAT", "true or false");
    };
  }
}
