package bangfu.household.safeguards;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reason for a result. */
@Schema(name = "Reason", description = "One reason for a result.")
public record Reason(
    @Schema(description = "What it is, UPPER_SNAKE", example = "NOT_ENROLLED") String code,
    @Schema(description = "The member concerned", nullable = true) @Nullable UUID memberId,
    @Schema(
            description = "What was found: a term, a day, an amount",
            example = "2020-SPRING",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String value) {

  public static Reason of(String code) {
    return new Reason(code, null, null);
  }

  public static Reason of(String code, Object value) {
    return new Reason(code, null, value.toString());
  }

  public static Reason of(String code, UUID member, @Nullable Object value) {
    return new Reason(code, member, value == null ? null : value.toString());
  }
}
