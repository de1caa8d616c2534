package bangfu.household.imports;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The errors of an import, by row. */
@ApplicationScoped
class ImportErrors {
  private final Sql sql;

  ImportErrors(Sql sql) {
    this.sql = sql;
  }

  /** One stored error; the number tells errors of one row apart. */
  record Found(long row, long number, String column, String code) {
    List<String> key() {
      return List.of(Long.toString(row), Long.toString(number));
    }
  }

  List<Found> page(ImportId id, PageRequest page, Scope scope) {
    return after(
        id,
        page.isFirst() ? 0 : Long.parseLong(page.after().get(0)),
        page.isFirst() ? 0 : Long.parseLong(page.after().get(1)),
        page.fetch(),
        scope);
  }

  List<Found> all(ImportId id, Scope scope) {
    return after(id, 0, 0, (int) ImportView.KEPT, scope);
  }

  private List<Found> after(ImportId id, long row, long number, int most, Scope scope) {
    return sql.list(
        "select row_no, error_no, column_name, code from import_error"
            + " where import_id = ? and (row_no, error_no) > (?, ?) and division_code ^@ any (?)"
            + " order by row_no, error_no limit ?",
        found ->
            new Found(
                found.getLong("row_no"),
                found.getLong("error_no"),
                found.getString("column_name"),
                found.getString("code")),
        id.value(),
        row,
        number,
        scope.forQuery(),
        most);
  }
}
