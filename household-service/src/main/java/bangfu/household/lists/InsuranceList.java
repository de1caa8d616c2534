package bangfu.household.lists;

import bangfu.commons.crypto.LookupHash;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import bangfu.household.imports.RowProblem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 医保: who is insured in a year, or exempt (army, prison, newborn). */
@Singleton
class InsuranceList extends OfficialList {
  private static final Set<String> KINDS =
      Set.of("RESIDENT", "EMPLOYEE", "MAJOR_ILLNESS", "COMMERCIAL", "EXEMPT");
  private static final Set<String> EXEMPTIONS = Set.of("ARMY", "PRISON", "NEWBORN");

  InsuranceList(LookupHash hash, Departments departments) {
    super(ListSource.INSURANCE, hash, departments);
  }

  @Override
  Stream<Column> ownColumns() {
    return Column.required("year", "kind", "exemption");
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    String kind = cells.required("kind", ListCells.oneOf(cells, "kind", KINDS));
    if (kind != null && kind.equals("EXEMPT") && cells.isBlank("exemption")) {
      cells.refuse("exemption", RowProblem.REQUIRED);
    } else if (kind != null && !kind.equals("EXEMPT") && !cells.isBlank("exemption")) {
      cells.refuse("exemption", RowProblem.ONLY_FOR_THE_EXEMPT);
    }
    return List.of(
        new Fact(Fact.Kind.INSURANCE)
            .with("year", cells.required("year", ListCells.year(cells, "year")))
            .with("kind", kind)
            .with("exemption", ListCells.oneOf(cells, "exemption", EXEMPTIONS)));
  }
}
