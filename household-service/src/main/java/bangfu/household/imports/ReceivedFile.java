package bangfu.household.imports;

import bangfu.commons.problem.Problem;
import bangfu.household.imports.format.FileForm;
import bangfu.household.imports.format.FileFormat;
import bangfu.household.imports.format.Trap;
import bangfu.household.imports.format.Unreadable;
import bangfu.household.imports.format.XlsxTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * What can be said of an uploaded file without understanding it.
 *
 * @param lines as good as rows, for telling how far reading has come
 */
record ReceivedFile(byte[] sha256, long bytes, long lines, FileForm form) {
  private static final int BUFFER = 1 << 16;

  /**
   * Looks at the whole file once.
   *
   * @param mostBytes what a workbook may hold unpacked
   * @throws Problem {@code ENCODING_UNSUPPORTED} with the name of what it seems to be, {@code
   *     WORKBOOK_UNREADABLE} or {@code WORKBOOK_TOO_LARGE}
   */
  static ReceivedFile of(Path file, long mostBytes) {
    try {
      FileForm form = FileForm.of(file);
      long rows = form.format() == FileFormat.XLSX ? rows(file, mostBytes) : 0;
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long lines = 0;
      boolean quoted = false;
      byte last = '\n';
      try (InputStream in = Files.newInputStream(file)) {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
          // Neither byte is ever a part of a character of GB18030.
          for (int i = 0; i < read; i++) {
            quoted ^= buffer[i] == '"';
            lines += !quoted && buffer[i] == '\n' ? 1 : 0;
          }
          last = buffer[read - 1];
        }
      }
      lines = form.format() == FileFormat.XLSX ? rows : last == '\n' ? lines : lines + 1;
      return new ReceivedFile(digest.digest(), Files.size(file), lines, form);
    } catch (FileForm.Unsupported e) {
      throw new Problem(ImportProblem.ENCODING_UNSUPPORTED, Map.of("encoding", e.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A workbook that cannot be opened is refused at the door. */
  private static long rows(Path file, long mostBytes) throws IOException {
    try (XlsxTable table = XlsxTable.open(file, mostBytes)) {
      return table.claimedRows();
    } catch (Unreadable e) {
      throw new Problem(
          e.trap() == Trap.XLSX_TOO_LARGE
              ? ImportProblem.WORKBOOK_TOO_LARGE
              : ImportProblem.WORKBOOK_UNREADABLE);
    }
  }
}
