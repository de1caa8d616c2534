package bangfu.household.registry;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.Masks;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A correction of plain facts as JSON merge patch (RFC 7396): what is absent stays, null clears.
 * The fields are JSON nodes because only those tell the two apart.
 */
@Schema(
    name = "HouseholdCorrection",
    requiredProperties = "reason",
    description = "What is absent stays, null clears; `reason` is kept in the history.")
record HouseholdCorrection(
    @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            maxLength = 500,
            description = "Why it is corrected; kept in the history",
            example = "农户更换银行卡")
        @Nullable JsonNode reason,
    @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            maxLength = 20,
            nullable = true,
            description = "Village group",
            example = "3组")
        @Nullable JsonNode group,
    @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            maxLength = 200,
            nullable = true,
            description = "Address",
            example = "示例路1号",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable JsonNode address,
    @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            nullable = true,
            description = "Phone in full; a masked one is refused",
            example = "19900000001",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable JsonNode phone,
    @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            maxLength = 60,
            nullable = true,
            description = "Bank; bank, account and holder go together",
            example = "北塔农商银行")
        @Nullable JsonNode bankName,
    @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            nullable = true,
            description = "Bank account in full; a masked one is refused",
            example = "6230580000000000001",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable JsonNode bankAccount,
    @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            maxLength = 60,
            nullable = true,
            description = "Holder of the account in full; a masked name is refused",
            example = "示例某",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable JsonNode accountHolder) {
  private static final Pattern ANY = Pattern.compile("[^\\p{Cntrl}]+");

  /**
   * @throws Problem {@code INVALID_INPUT} with everything that is wrong
   */
  void check() {
    List<InputError> errors = new ArrayList<>();
    if (reason == null || reason.isNull() || reason.asText().isBlank()) {
      errors.add(new InputError("/reason", "REQUIRED", ""));
    } else {
      check(errors, "/reason", reason, ANY, 500);
    }
    check(errors, "/group", group, ANY, 20);
    check(errors, "/address", address, ANY, 200);
    check(errors, "/phone", phone, Formats.PHONE, 20);
    check(errors, "/bankName", bankName, ANY, 60);
    check(errors, "/bankAccount", bankAccount, Formats.BANK_ACCOUNT, 30);
    check(errors, "/accountHolder", accountHolder, ANY, 60);
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
  }

  /** What a field is after the correction. */
  static @Nullable String after(@Nullable JsonNode correction, @Nullable String before) {
    if (correction == null) {
      return before;
    }
    return correction.isNull() ? null : correction.asText();
  }

  private static void check(
      List<InputError> errors, String pointer, @Nullable JsonNode value, Pattern form, int most) {
    if (value == null || value.isNull()) {
      return;
    }
    if (!value.isTextual()) {
      errors.add(new InputError(pointer, "WRONG_TYPE", ""));
    } else if (Masks.isMasked(value.asText())) {
      errors.add(new InputError(pointer, "VALUE_MASKED", ""));
    } else if (value.asText().length() > most) {
      errors.add(new InputError(pointer, "TOO_LONG", ""));
    } else if (!form.matcher(value.asText()).matches()) {
      errors.add(new InputError(pointer, "INVALID_FORMAT", ""));
    }
  }
}
