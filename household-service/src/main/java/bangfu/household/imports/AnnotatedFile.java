package bangfu.household.imports;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.problem.Problem;
import bangfu.commons.problem.Words;
import bangfu.household.imports.format.FileFormat;
import bangfu.household.imports.format.RawRow;
import bangfu.household.imports.format.Table;
import bangfu.household.imports.format.TableWriter;
import bangfu.household.imports.format.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sender's own rows with one column more that tells what is wrong with each. */
@ApplicationScoped
class AnnotatedFile {
  private final Stored stored;
  private final ImportErrors errors;
  private final CurrentCaller caller;

  AnnotatedFile(Stored stored, ImportErrors errors, CurrentCaller caller) {
    this.stored = stored;
    this.errors = errors;
    this.caller = caller;
  }

  /** A file ready to be sent. */
  record Copy(FileFormat format, StreamingOutput content) {}

  /**
   * In the running transaction; the rows follow in transactions of their own.
   *
   * @throws Problem {@code IMPORT_FILE_FORGOTTEN}
   */
  Copy of(ImportId id, Optional<FileFormat> wanted, Locale locale) {
    Imports.Running ended = stored.imports().withFile(id, caller.scope());
    Map<Long, String> notes = notes(errors.all(id, caller.scope()), locale);
    Caller who = caller.get();
    FileFormat format = wanted.orElse(ended.format());
    return new Copy(format, out -> write(ended, format, notes, who, out));
  }

  private void write(
      Imports.Running ended,
      FileFormat format,
      Map<Long, String> notes,
      Caller who,
      OutputStream out)
      throws IOException {
    try {
      caller.as(who, () -> copy(ended, format, new TreeMap<>(notes), out));
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new WebApplicationException(e);
    }
  }

  private OutputStream copy(
      Imports.Running ended, FileFormat format, TreeMap<Long, String> notes, OutputStream out)
      throws IOException {
    try (Table table = stored.files().table(ended);
        TableWriter writer = TableWriter.of(format, out)) {
      int width = 0;
      for (Optional<RawRow> row = next(table); row.isPresent(); row = next(table)) {
        List<String> cells = row.get().cells();
        boolean header = width == 0;
        width = header ? cells.size() : width;
        writer.row(with(cells, width, header ? Header.ANNOTATION : notes.remove(row.get().line())));
        if (header) {
          writeUpTo(row.get().line(), notes, width, writer);
        }
      }
      writeUpTo(Long.MAX_VALUE, notes, width, writer);
    }
    return out;
  }

  /** What is wrong with no row, or with the header, gets a row of its own. */
  private static void writeUpTo(
      long line, TreeMap<Long, String> notes, int width, TableWriter writer) throws IOException {
    var head = notes.headMap(line, true);
    for (String note : head.values()) {
      writer.row(with(List.of(), width, note));
    }
    head.clear();
  }

  private static List<String> with(List<String> cells, int width, @Nullable String note) {
    List<String> more = new ArrayList<>(cells);
    while (more.size() < width) {
      more.add("");
    }
    more.add(note == null ? "" : note);
    return more;
  }

  /** Where the file stops being readable, its copy ends. */
  private static Optional<RawRow> next(Table table) {
    try {
      return table.next();
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private static Map<Long, String> notes(List<ImportErrors.Found> errors, Locale locale) {
    return errors.stream()
        .collect(
            Collectors.groupingBy(
                ImportErrors.Found::row,
                TreeMap::new,
                Collectors.mapping(error -> note(error, locale), Collectors.joining("; "))));
  }

  private static String note(ImportErrors.Found error, Locale locale) {
    String title = Words.title(RowProblem.valueOf(error.code()), locale);
    return error.column().isEmpty() ? title : error.column() + ": " + title;
  }
}
