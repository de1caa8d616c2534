package bangfu.household.registry;

/** What the contract says of every list that is handed out whole. */
final class ExportText {
  static final String DESCRIPTION =
      "\n\nWith `Accept: application/x-ndjson`, `text/csv` or XLSX all of it is streamed, in one"
          + " consistent state, for TOWN, OFFICE, DEPT and AUDIT only; `purpose` is required, `limit`,"
          + " `cursor`, `count` and `expand` mean nothing then. Identifiers are masked. Each row ends"
          + " with a watermark of who took it, when and what for; `Export-Watermark` says the same. CSV"
          + " is UTF-8 with a byte order mark, text quoted, several codes joined by semicolons, and an"
          + " apostrophe before what a spreadsheet would take for a formula. A stream that breaks off"
          + " ends without its last chunk: throw away what came.";
  static final String IN_FULL =
      "\n\nWith `identifiers=FULL` besides, citizen ids stand in it whole: for OFFICE alone, with"
          + " `purpose` and a reason in `Export-Reason`. One entry in the audit trail names reason,"
          + " format, number of rows and filter before the first row leaves; each household in the list"
          + " can read it. `Cache-Control: no-store`. Who may not is refused and on record.";
  static final String PURPOSE = "What the list is taken out for; required for exports";
  static final String AS_OF = "As it was true on this day, known now; today if absent";
  static final String TOO_MANY = "TOO_MANY_REQUESTS: too many exports are running";

  private ExportText() {}
}
