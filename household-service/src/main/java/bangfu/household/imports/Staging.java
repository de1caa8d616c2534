package bangfu.household.imports;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** What is stored of an import apart from the registry: rows, errors, how far it came. */
@ApplicationScoped
class Staging {
  private static final String NOTE =
      "insert into import_error (import_id, division_code, row_no, column_name, code)"
          + " values (?, ?, ?, ?, ?)";

  private final Sql sql;

  Staging(Sql sql) {
    this.sql = sql;
  }

  /** Records that these rows are staged, and their errors. */
  void advance(
      Imports.Running running, long rows, long staged, long lastLine, List<RowError> errors) {
    long room = Math.max(0, ImportView.KEPT - running.errorCount());
    sql.batch(
        NOTE,
        errors.stream()
            .limit(room)
            .map(error -> arguments(running.id(), running.division(), error))
            .toList());
    sql.update(
        "update registry_import set state = 'READING', rows = rows + ?, staged = staged + ?,"
            + " last_line = ?,"
            + " error_count = error_count + ? where id = ?",
        rows,
        staged,
        lastLine,
        errors.size(),
        running.id().value());
  }

  /** Looks at the whole: the errors beyond single rows. Answers how many there are in all. */
  long check(Imports.Running running, String function, String[] prefixes, LocalDate today) {
    return sql.one(
        "with found as materialized (select * from "
            + function
            + "(?, ?, ?)),"
            + " kept as (insert into import_error (import_id, division_code, row_no, column_name,"
            + " code) select ?, ?, row_no, column_name, code from found order by row_no limit ?)"
            + " update registry_import set error_count = error_count + (select count(*) from found),"
            + " state = 'CHECKED' where id = ? returning error_count",
        row -> row.getLong(1),
        running.id().value(),
        prefixes,
        today,
        running.id().value(),
        running.division().value(),
        Math.max(0, ImportView.KEPT - running.errorCount()),
        running.id().value());
  }

  /** Adds rows to those that are staged. */
  void write(StageTable table, StagedImport staged, List<StagedRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    CopyText text = new CopyText();
    for (StagedRow row : rows) {
      List<@Nullable Object> values = new ArrayList<>();
      values.addAll(List.of(staged.id(), row.row(), staged.division().value()));
      values.addAll(row.values());
      text.row(values);
    }
    String columns = "import_id, row_no, division_code, " + String.join(", ", table.columns());
    copy("copy " + table.name() + " (" + columns + ") from stdin", text.toString());
  }

  private void copy(String command, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sql.with(
        connection -> {
          CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
          copy.writeToCopy(bytes, 0, bytes.length);
          return copy.endCopy();
        });
  }

  /** Whether everything that was staged is still there: not after the database crashed. */
  boolean isWhole(Imports.Running running, StageTable table) {
    return sql.one(
            "select staged_rows(?, ?)", row -> row.getLong(1), running.id().value(), table.name())
        == running.staged();
  }

  /** Begins anew, with nothing staged and nothing found wrong. */
  void restart(ImportId id) {
    sql.one("select restart_import(?)", row -> "restarted", id.value());
  }

  /** Looks at how the rows are spread, for good plans; locks out other analyses until commit. */
  void analyze() {
    sql.one("select analyze_staging()", row -> "analysed");
  }

  /** Forgets the rows of an import that has ended; its errors stay. */
  void clear(ImportId id) {
    sql.one("select clear_staging(?)", row -> "cleared", id.value());
  }

  private static @Nullable Object[] arguments(ImportId id, DivisionCode division, RowError error) {
    return new @Nullable Object[] {
      id.value(), division.value(), error.row(), error.column(), error.problem().name()
    };
  }
}
