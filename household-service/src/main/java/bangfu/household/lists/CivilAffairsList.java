package bangfu.household.lists;

import bangfu.commons.crypto.LookupHash;
import bangfu.commons.value.InvalidValue;
import bangfu.commons.value.Money;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import bangfu.household.imports.RowProblem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 民政: who draws 低保, 特困供养 or an orphan's allowance, of which class, how much, from when. */
@Singleton
class CivilAffairsList extends OfficialList {
  private static final Set<String> BENEFITS = Set.of("DIBAO", "TEKUN", "ORPHAN");

  CivilAffairsList(LookupHash hash, Departments departments) {
    super(ListSource.CIVIL_AFFAIRS, hash, departments);
  }

  @Override
  Stream<Column> ownColumns() {
    return Column.required("benefit", "class", "monthly", "from", "to");
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    LocalDate from = cells.required("from", cells.date("from", today));
    LocalDate to = ListCells.anyDay(cells, "to");
    if (from != null && to != null && !to.isAfter(from)) {
      cells.refuse("to", RowProblem.END_NOT_AFTER_START);
      to = null;
    }
    return List.of(
        new Fact(Fact.Kind.WELFARE)
            .with("benefit", cells.required("benefit", ListCells.oneOf(cells, "benefit", BENEFITS)))
            .with("class", cells.text("class", 20))
            .with("monthly", cells.read("monthly", CivilAffairsList::amount))
            .with("from", from)
            .withEvenNone("to", to));
  }

  private static Money amount(String text) {
    Money amount = Money.parse(text);
    if (amount.isNegative()) {
      throw new InvalidValue("INVALID_FORMAT", "nobody draws less than nothing");
    }
    return amount;
  }
}
