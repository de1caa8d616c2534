package bangfu.household.lists;

import bangfu.commons.crypto.LookupHash;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 不动产、市监、车管、财政供养: yes or no for each person asked about, and nothing more. */
@Singleton
class AssetsList extends OfficialList {
  static final Set<String> REGISTERS =
      Set.of("REAL_ESTATE", "COMPANY", "VEHICLE", "PUBLIC_PAYROLL");

  AssetsList(LookupHash hash, Departments departments) {
    super(ListSource.ASSETS, hash, departments);
  }

  @Override
  Stream<Column> ownColumns() {
    return Column.required("source", "hit");
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    return List.of(
        new Fact(Fact.Kind.ASSET_HIT)
            .with("register", cells.required("source", ListCells.oneOf(cells, "source", REGISTERS)))
            .with("hit", cells.required("hit", cells.yesOrNo("hit"))));
  }
}
