package bangfu.inspection.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo or document that is kept elsewhere; its digest says which one is meant. */
@Schema(description = "A photo or document that is kept elsewhere; its digest says which is meant")
public record Evidence(
    @NotNull @Schema(description = "What it shows") Phase phase,
    @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "SHA-256 of the file, hexadecimal",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What it is, without names", example = "整改后厨房照片")
        String description) {

  /** What a document shows. */
  @Schema(description = "The place before, the place after, or a document")
  public enum Phase {
    BEFORE,
    AFTER,
    DOCUMENT
  }
}
