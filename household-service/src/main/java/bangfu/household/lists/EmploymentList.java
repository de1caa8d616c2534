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
import java.util.Set;
import java.util.stream.Stream;

/** 人社: where a member worked in a year and for how many months. */
@Singleton
class EmploymentList extends OfficialList {
  private static final Set<String> KINDS = Set.of("MIGRANT", "LOCAL", "WORKSHOP", "PUBLIC_POST");
  private static final int MONTHS = 12;

  private final CodeLists lists;

  EmploymentList(LookupHash hash, Departments departments, CodeLists lists) {
    super(ListSource.EMPLOYMENT, hash, departments);
    this.lists = lists;
  }

  @Override
  Stream<Column> ownColumns() {
    return Column.required("year", "kind", "region", "months", "employer", "recommended");
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    String kind = cells.required("kind", ListCells.oneOf(cells, "kind", KINDS));
    if (kind != null && kind.equals("WORKSHOP") && cells.isBlank("employer")) {
      cells.refuse("employer", RowProblem.REQUIRED);
    }
    return List.of(
        new Fact(Fact.Kind.EMPLOYMENT)
            .with("year", cells.required("year", ListCells.year(cells, "year")))
            .with("kind", kind)
            .with(
                "region",
                cells.required("region", cells.code("region", CodeList.WORK_REGION, lists)))
            .with(
                "months",
                cells.required("months", ListCells.wholeNumber(cells, "months", 0, MONTHS)))
            .with("employer", cells.text("employer", 100))
            .with("recommended", cells.required("recommended", cells.yesOrNo("recommended"))));
  }
}
