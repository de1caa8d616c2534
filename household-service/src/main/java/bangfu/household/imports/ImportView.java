package bangfu.household.imports;

import bangfu.commons.persistence.Sql;
import bangfu.household.imports.format.FileFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as its importer sees it. */
@Schema(name = "Import", description = "A file that was handed in, and what became of it.")
record ImportView(
    @Schema(description = "Id of the import", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10")
        UUID id,
    @Schema(
            description = "The operation that shows the progress",
            example = "/api/v1/operations/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11")
        String operation,
    ImportKind kind,
    ImportMode mode,
    FileFormat format,
    ImportState state,
    @Schema(
            description = "Why it did not end well: IMPORT_HAS_ERRORS, IMPORT_CONFLICT",
            example = "IMPORT_HAS_ERRORS",
            nullable = true)
        @Nullable String code,
    @Schema(
            description = "SHA-256 of the file in hexadecimal",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @Schema(
            description = "An earlier import that committed the very same file",
            example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b09",
            nullable = true)
        @Nullable UUID sameFileAs,
    @Schema(description = "Rows read so far, without the header", example = "4387") long rows,
    @Schema(description = "Errors found, all of them", example = "2") long errorCount,
    @Schema(description = "Errors that are kept to be read: the first 10,000", example = "2")
        long errorsKept,
    @Schema(
            description =
                "What was stored, or would be (AWAITING_RELEASE); null where neither is known",
            nullable = true)
        @Nullable Counts counts,
    @Schema(description = "Of a list of another office what it is of", nullable = true)
        @Nullable ListView list,
    @Schema(description = "What a second person decided", nullable = true)
        @Nullable Decision decision,
    @Schema(description = "That it was taken back", nullable = true) @Nullable Undone undone,
    @Schema(
            description =
                "Until when the file is kept: of an import with errors for its annotated copy, of one"
                    + " that waits for its release",
            example = "2026-11-30T08:00:07Z",
            nullable = true)
        @Nullable Instant keptUntil,
    @Schema(description = "When it was handed in", example = "2026-11-23T08:00:00Z")
        Instant receivedAt,
    @Schema(
            description = "When it ended; null while it runs",
            example = "2026-11-23T08:00:07Z",
            nullable = true)
        @Nullable Instant finishedAt) {

  /** How many errors are kept. */
  static final long KEPT = 10_000;

  /** What a committed import did. */
  @Schema(
      name = "ImportCounts",
      description = "What a committed import did: counted in households, villages or enrolments.")
  record Counts(
      @Schema(description = "New in the registry", example = "1484") long created,
      @Schema(description = "Changed; each wrote a revision", example = "0") long changed,
      @Schema(description = "Equal to what was there; no revision", example = "0") long unchanged,
      @Schema(
              description =
                  "Of those changed, how many lost something that the registry said (filling in a"
                      + " blank or adding a member loses nothing); any of them needs a second person",
              example = "0")
          long overwritten,
      @Schema(
              description =
                  "Members of these households that the file does not name; they stay members",
              example = "0")
          long missingMembers) {
    static Counts of(ResultSet row) throws SQLException {
      return new Counts(
          row.getLong("created"),
          row.getLong("changed"),
          row.getLong("unchanged"),
          row.getLong("overwritten"),
          row.getLong("missing_members"));
    }
  }

  /** What a list of another office is of, and what it says otherwise. */
  @Schema(
      name = "ImportedList",
      description = "What a list of another office is of, and what it says otherwise.")
  record ListView(
      @Schema(description = "Its month, year or term", example = "2020-09", nullable = true)
          @Nullable String period,
      ListManifest.Coverage coverage,
      @Schema(
              description = "People in it who are not in the registry; null until merged",
              example = "12",
              nullable = true)
          @Nullable Long unknownPersons,
      @Schema(
              description =
                  "Differences that it raised, see `/differences?importId=`; null until merged",
              example = "7",
              nullable = true)
          @Nullable Long differences) {
    static @Nullable ListView of(ResultSet row) throws SQLException {
      String coverage = row.getString("coverage");
      return coverage == null
          ? null
          : new ListView(
              row.getString("period"),
              ListManifest.Coverage.valueOf(coverage),
              row.getObject("unknown_persons", Long.class),
              row.getObject("differences", Long.class));
    }
  }

  /** What a second person decided. */
  @Schema(name = "ImportDecision", description = "What a second person decided, and when.")
  record Decision(
      @Schema(description = "When", example = "2026-11-23T09:00:00Z") Instant decidedAt,
      @Schema(description = "Why it was refused", example = "旧名单", nullable = true)
          @Nullable String reason) {}

  /** Why and when it was taken back. */
  @Schema(name = "ImportUndone", description = "That an import was taken back.")
  record Undone(
      @Schema(description = "When", example = "2026-11-24T09:00:00Z") Instant undoneAt,
      @Schema(description = "Why", example = "名单有误") String reason) {}

  static ImportView of(ResultSet row) throws SQLException {
    long errors = row.getLong("error_count");
    ImportState state = ImportState.valueOf(row.getString("state"));
    return new ImportView(
        row.getObject("id", UUID.class),
        "/api/v1/operations/" + row.getObject("operation_id", UUID.class),
        ImportKind.valueOf(row.getString("kind")),
        ImportMode.valueOf(row.getString("mode")),
        FileFormat.valueOf(row.getString("format")),
        state,
        row.getString("code"),
        row.getString("digest"),
        row.getObject("same_as", UUID.class),
        row.getLong("rows"),
        errors,
        Math.min(errors, KEPT),
        row.getObject("created") == null ? null : Counts.of(row),
        ListView.of(row),
        decision(row),
        undone(row),
        state == ImportState.REFUSED || state == ImportState.AWAITING_RELEASE
            ? Sql.instant(row, "kept_until")
            : null,
        Objects.requireNonNull(Sql.instant(row, "received_at")),
        Sql.instant(row, "finished_at"));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "decided_at");
    return at == null ? null : new Decision(at, row.getString("decision_reason"));
  }

  private static @Nullable Undone undone(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "undone_at");
    return at == null ? null : new Undone(at, row.getString("undo_reason"));
  }
}
