package bangfu.commons.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a long piece of work has come. */
@Schema(description = "How far a long piece of work has come")
public record Operation(
    UUID id,
    @Schema(description = "Kind of work; open list", example = "IMPORT") String kind,
    State state,
    Progress progress,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Schema(description = "Where the result is, once SUCCEEDED", nullable = true)
        @Nullable String result,
    @Schema(description = "Problem code, once FAILED", nullable = true) @Nullable String code) {

  /** States of long work. */
  public enum State {
    WAITING,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED
  }

  /** What is done of how much. */
  public record Progress(
      @Schema(description = "How much is done", example = "2000") long done,
      @Schema(description = "0 until known", example = "4387") long total,
      @Schema(description = "What is counted", example = "ROWS") String unit) {}
}
