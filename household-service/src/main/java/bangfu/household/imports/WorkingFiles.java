package bangfu.household.imports;

import bangfu.household.imports.format.CsvTable;
import bangfu.household.imports.format.Finding;
import bangfu.household.imports.format.RawRow;
import bangfu.household.imports.format.Table;
import bangfu.household.imports.format.Unreadable;
import bangfu.household.imports.format.XlsxTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The tables in the files that were handed in. */
@ApplicationScoped
class WorkingFiles {
  private final ImportFiles files;
  private final ImportSettings settings;

  WorkingFiles(ImportFiles files, ImportSettings settings) {
    this.files = files;
    this.settings = settings;
  }

  Table table(Imports.Running running) {
    try {
      return switch (running.format()) {
        case CSV -> new CsvTable(files.open(running.id()), Charset.forName(running.encoding()));
        case XLSX -> workbook(running.id());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets a file in the running transaction. */
  void forget(ImportId id) {
    files.delete(id);
  }

  /**
   * Workbooks are read here and there, which takes a file: one that only this process may read and
   * that is gone when it was read.
   */
  private Table workbook(ImportId id) throws IOException {
    Path file = Files.createTempFile("bangfu", ".xlsx");
    try (InputStream in = files.open(id)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return new Workbook(XlsxTable.open(file, settings.workbookBytes()), file);
    } catch (Unreadable e) {
      Files.delete(file);
      return new Broken(e);
    } catch (IOException | RuntimeException e) {
      Files.delete(file);
      throw e;
    }
  }

  private record Workbook(XlsxTable table, Path file) implements Table {
    @Override
    public Optional<RawRow> next() throws Unreadable {
      return table.next();
    }

    @Override
    public List<Finding> findings() throws Unreadable {
      return table.findings();
    }

    @Override
    public void close() throws IOException {
      try {
        table.close();
      } finally {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Opened when it came, but no more: the limits were changed. */
  private record Broken(Unreadable why) implements Table {
    @Override
    public Optional<RawRow> next() throws Unreadable {
      throw why;
    }

    @Override
    public List<Finding> findings() {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
