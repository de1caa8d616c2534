package bangfu.household.unmasking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The full values that were asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Unmasked",
    description = "The full values that were asked for; what was not asked for is absent.")
public record UnmaskedView(
    @Schema(description = "Id of the household", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10")
        UUID householdId,
    @Schema(
            description = "Phone in full; absent where none is on file",
            example = "19900000001",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String phone,
    @Schema(
            description = "Bank account in full; absent where none is on file",
            example = "6230580000000000001",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable String bankAccount,
    @Schema(
            description = "Holder of the account in full; absent where none is on file",
            example = "示例某",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable String accountHolder,
    @Schema(description = "Whose citizen ids were asked for") List<Person> members) {
  /** A member with his number. */
  @Schema(name = "UnmaskedMember", description = "A member with the citizen id in full.")
  public record Person(
      @Schema(description = "Id of the member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12")
          UUID memberId,
      @Schema(
              description = "Citizen id in full",
              example = "430500195608200028",
              extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
          String citizenId) {}
}
