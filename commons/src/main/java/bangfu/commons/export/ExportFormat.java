package bangfu.commons.export;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The formats in which a list is handed out whole. */
public enum ExportFormat {
  NDJSON(ExportFormat.NDJSON_TYPE, "application/x-ndjson", "ndjson"),
  CSV(ExportFormat.CSV_TYPE, "text/csv;charset=UTF-8", "csv"),
  XLSX(ExportFormat.XLSX_TYPE, ExportFormat.XLSX_TYPE, "xlsx");

  public static final String NDJSON_TYPE = "application/x-ndjson";
  public static final String CSV_TYPE = "text/csv";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final MediaType type;
  private final String contentType;
  private final String extension;

  ExportFormat(String type, String contentType, String extension) {
    this.type = MediaType.valueOf(type);
    this.contentType = contentType;
    this.extension = extension;
  }

  String contentType() {
    return contentType;
  }

  String extension() {
    return extension;
  }

  /**
   * The format that a caller prefers over a page of JSON; empty where it takes JSON, or anything.
   *
   * @param accepted by preference, the best first
   */
  static Optional<ExportFormat> preferred(List<MediaType> accepted) {
    for (MediaType each : accepted) {
      if (each.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return Optional.empty();
      }
      for (ExportFormat format : values()) {
        if (each.isCompatible(format.type)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  RowWriter writer(OutputStream out, List<Column> columns, Watermark mark) throws IOException {
    return switch (this) {
      case NDJSON -> new NdjsonRows(new Utf8Output(out), columns, mark);
      case CSV -> new CsvTable(new Utf8Output(out), columns, mark);
      case XLSX -> new XlsxTable(out, columns, mark);
    };
  }
}
