package bangfu.household.lists;

import bangfu.commons.crypto.LookupHash;
import bangfu.commons.value.SchoolTerm;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 教育: who of school age is not at school in a term, and why 失学辍学. */
@Singleton
class SchoolAbsencesList extends OfficialList {
  private final CodeLists lists;

  SchoolAbsencesList(LookupHash hash, Departments departments, CodeLists lists) {
    super(ListSource.SCHOOL_ABSENCES, hash, departments);
    this.lists = lists;
  }

  @Override
  Stream<Column> ownColumns() {
    return Column.required("term", "reason", "medicallyUnfit");
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    return List.of(
        new Fact(Fact.Kind.ABSENCE)
            .with("term", cells.required("term", cells.read("term", SchoolTerm::parse)))
            .with(
                "reason",
                cells.required("reason", cells.code("reason", CodeList.SCHOOL_ABSENCE, lists)))
            .with(
                "medicallyUnfit",
                cells.required("medicallyUnfit", cells.yesOrNo("medicallyUnfit"))));
  }
}
