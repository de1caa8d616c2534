package bangfu.household.registry;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int LONGEST_REASON = 500;

  /**
   * The reason, where all is right.
   *
   * @throws Problem {@code INVALID_INPUT} with everything that is wrong
   */
  String checked(FieldChecks checks) {
    List<InputError> errors = new ArrayList<>();
    String why = reason == null || !reason.isTextual() ? "" : reason.asText();
    if (reason != null && !reason.isNull() && !reason.isTextual()) {
      errors.add(new InputError("/reason", "WRONG_TYPE", ""));
    } else if (why.isBlank()) {
      errors.add(new InputError("/reason", "REQUIRED", ""));
    } else if (why.length() > LONGEST_REASON) {
      errors.add(new InputError("/reason", "TOO_LONG", ""));
    }
    errors.addAll(checks.errors("", Field.HOUSEHOLD, values()));
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
    return why;
  }

  /** What is to be corrected. */
  Map<String, JsonNode> values() {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    put(values, "group", group);
    put(values, "address", address);
    put(values, "phone", phone);
    put(values, "bankName", bankName);
    put(values, "bankAccount", bankAccount);
    put(values, "accountHolder", accountHolder);
    return values;
  }

  private static void put(Map<String, JsonNode> values, String name, @Nullable JsonNode value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
