package bangfu.household.imports.format;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a table is written down. */
@Schema(description = "CSV or XLSX, as it was handed in.", example = "CSV")
public enum FileFormat {
  CSV("text/csv; charset=utf-8", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  /** The media type of workbooks, for annotations. */
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String mediaType;
  private final String extension;

  FileFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Without a dot. */
  public String extension() {
    return extension;
  }
}
