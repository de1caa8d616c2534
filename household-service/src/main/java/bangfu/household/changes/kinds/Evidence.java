package bangfu.household.changes.kinds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document or photo behind a change; its content is kept elsewhere, its digest here. */
@Schema(
    name = "Evidence",
    description = "A document or photo behind a change: what it is, and the digest of its content.")
public record Evidence(
    @Schema(
            description = "SHA-256 of the content, 64 hexadecimal digits",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @NotNull
        @Pattern(regexp = "^[0-9a-f]{64}$")
        String sha256,
    @Schema(description = "Name of the document, without personal data", example = "死亡证明")
        @NotBlank
        @Size(max = 100)
        String name,
    @NotNull EvidenceKind kind) {
  /** As they are stored; none where none was given. */
  public static String[] digests(@Nullable List<Evidence> evidence) {
    return evidence == null
        ? new String[0]
        : evidence.stream().map(Evidence::sha256).toArray(String[]::new);
  }
}
