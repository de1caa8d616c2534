package bangfu.household.lists;

import bangfu.commons.crypto.LookupHash;
import bangfu.commons.value.InvalidValue;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.imports.Cells;
import bangfu.household.imports.Column;
import bangfu.household.imports.Departments;
import bangfu.household.imports.RowProblem;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 住建: certificates of housing safety and the acceptance of renovations, by household. */
@Singleton
class HousingList extends OfficialList {
  private static final Pattern HOUSEHOLD_NO = Pattern.compile("[0-9]{16}");
  private static final Set<String> DWELLINGS = Set.of("OWN_HOUSE", "SAFE_LODGING", "NONE");
  private static final Set<String> GRADES = Set.of("A", "B", "C", "D");
  private static final Pattern AREA = Pattern.compile("[0-9]{1,5}([.][0-9]{1,2})?");
  private static final int FIRST_YEAR = 1900;

  private final CodeLists lists;

  HousingList(LookupHash hash, Departments departments, CodeLists lists) {
    super(ListSource.HOUSING, hash, departments);
    this.lists = lists;
  }

  @Override
  Stream<Column> subjectColumns() {
    return Column.required("householdNo");
  }

  @Override
  Stream<Column> ownColumns() {
    return Stream.concat(
        Column.required("dwelling", "grade", "agency", "certifiedOn", "acceptedOn"),
        Column.optional("structure", "areaSquareMetres", "builtYear", "renovatedYear"));
  }

  @Override
  Subject subject(Cells cells) {
    String number = cells.required("householdNo", cells.matching("householdNo", HOUSEHOLD_NO));
    return new Subject("householdNo", null, number);
  }

  @Override
  List<Fact> facts(Cells cells, Subject subject, LocalDate today) {
    String dwelling = cells.required("dwelling", ListCells.oneOf(cells, "dwelling", DWELLINGS));
    String grade = ListCells.oneOf(cells, "grade", GRADES);
    if (grade != null && dwelling != null && !dwelling.equals("OWN_HOUSE")) {
      cells.refuse("grade", RowProblem.GRADE_WITHOUT_A_HOUSE);
    }
    int year = today.getYear();
    return List.of(
        new Fact(Fact.Kind.HOUSING)
            .with("certifiedOn", cells.required("certifiedOn", cells.date("certifiedOn", today)))
            .with("dwelling", dwelling)
            .with("grade", grade)
            .with("structure", cells.code("structure", CodeList.HOUSE_STRUCTURE, lists))
            .with("areaSquareMetres", area(cells))
            .with("agency", cells.text("agency", 100))
            .with("builtYear", ListCells.wholeNumber(cells, "builtYear", FIRST_YEAR, year))
            .with("renovatedYear", ListCells.wholeNumber(cells, "renovatedYear", FIRST_YEAR, year))
            .with("acceptedOn", cells.date("acceptedOn", today)));
  }

  private static @Nullable BigDecimal area(Cells cells) {
    return cells.read(
        "areaSquareMetres",
        text -> {
          if (!AREA.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
            throw new InvalidValue("INVALID_FORMAT", "square metres with two decimals at most");
          }
          return new BigDecimal(text);
        });
  }
}
