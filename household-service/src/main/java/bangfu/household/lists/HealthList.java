package bangfu.household.lists;

import bangfu.commons.crypto.LookupHash;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import bangfu.household.imports.RowProblem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 卫健: the register of the 33 major diseases, health files and contract doctors. */
@Singleton
class HealthList extends OfficialList {
  private final CodeLists lists;

  HealthList(LookupHash hash, Departments departments, CodeLists lists) {
    super(ListSource.HEALTH, hash, departments);
    this.lists = lists;
  }

  @Override
  Stream<Column> ownColumns() {
    return Stream.concat(
        Column.required("disease", "diagnosedOn", "treatedOn", "hospital"),
        Column.optional("fileOn", "doctor", "contractedOn", "specialOutpatientOn"));
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    Fact file =
        new Fact(Fact.Kind.HEALTH_RECORD)
            .with("fileOn", cells.date("fileOn", today))
            .with("doctor", cells.text("doctor", 60))
            .with("contractedOn", cells.date("contractedOn", today))
            .with("specialOutpatientOn", cells.date("specialOutpatientOn", today));
    Fact disease = disease(cells, today);
    if (!file.saysAnything() && !disease.saysAnything() && cells.isBlank("disease")) {
      cells.refuse("disease", RowProblem.REQUIRED);
    }
    return List.of(disease, file);
  }

  private Fact disease(Cells cells, LocalDate today) {
    LocalDate diagnosed = cells.date("diagnosedOn", today);
    LocalDate treated = cells.date("treatedOn", today);
    boolean any =
        Stream.of("disease", "diagnosedOn", "treatedOn", "hospital")
            .anyMatch(column -> !cells.isBlank(column));
    if (any) {
      cells.required("disease", diagnosed);
      cells.required("diagnosedOn", diagnosed);
    }
    if (diagnosed != null && treated != null && treated.isBefore(diagnosed)) {
      cells.refuse("treatedOn", RowProblem.TREATED_BEFORE_DIAGNOSIS);
    }
    return new Fact(Fact.Kind.MAJOR_DISEASE)
        .with("disease", cells.code("disease", CodeList.MAJOR_DISEASE, lists))
        .with("diagnosedOn", diagnosed)
        .with("treatedOn", treated)
        .with("hospital", cells.text("hospital", 100));
  }
}
